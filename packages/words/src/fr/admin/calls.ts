import type { messages as english } from '../../en/admin/calls.ts';

export const messages: Record<keyof typeof english, string> = {
  'adminCalls.room.caption': 'Appels, ceux en cours d’abord',
  'adminCalls.room.created': 'Réservé le',
  'adminCalls.room.client': 'Client',
  'adminCalls.room.provider': 'Prestataire',
  'adminCalls.room.kind': 'Métier',
  'adminCalls.room.total': 'Prix',
  'adminCalls.room.status': 'État',
  'adminCalls.room.money': 'Argent',
  'adminCalls.room.talk': 'Conversation',
  'adminCalls.room.ended': 'Terminé à',
  'adminCalls.room.id': 'Appel',
  'adminCalls.room.waits': 'Attend',
  'adminCalls.room.live': 'Seulement en cours',
  'adminCalls.room.gone': 'Cet appel n’existe pas.',
  'adminCalls.room.following': 'Suivi en direct',
  'adminCalls.room.notFollowing': 'Pas de suivi en direct : pas de liaison avec l’appel',

  'adminCalls.status.scheduled': 'prévu',
  'adminCalls.status.calling_client': 'sonne chez le client',
  'adminCalls.status.calling_provider': 'sonne chez le prestataire',
  'adminCalls.status.connecting': 'mise en relation',
  'adminCalls.status.active': 'en conversation',
  'adminCalls.status.completed': 'a eu lieu',
  'adminCalls.status.failed': 'sans suite',
  'adminCalls.status.cancelled': 'annulé',

  'adminCalls.ending.client_no_answer': 'le client n’a pas répondu',
  'adminCalls.ending.client_declined': 'le client a refusé',
  'adminCalls.ending.provider_no_answer': 'le prestataire n’a pas répondu',
  'adminCalls.ending.provider_declined': 'le prestataire a refusé',
  'adminCalls.ending.client_hung_up': 'le client a raccroché',
  'adminCalls.ending.provider_hung_up': 'le prestataire a raccroché',
  'adminCalls.ending.too_short': 'moins d’une minute de conversation',
  'adminCalls.ending.system_error': 'notre faute',
  'adminCalls.ending.by_client': 'annulé par le client',
  'adminCalls.ending.by_admin': 'terminé par un administrateur',
  'adminCalls.ending.provider_gone': 'le prestataire n’était plus là',

  'adminCalls.money.none': 'bloqué',
  'adminCalls.money.capture_due': 'débit en cours',
  'adminCalls.money.captured': 'débité',
  'adminCalls.money.uncollected': 'non encaissé',
  'adminCalls.money.release_due': 'libération en cours',
  'adminCalls.money.released': 'libéré',
  'adminCalls.money.refunded': 'remboursé',

  'adminCalls.kind.lawyer': 'avocat',
  'adminCalls.kind.expat': 'expatrié',

  'adminCalls.source.session': 'L’appel',
  'adminCalls.source.payment': 'Le paiement',
  'adminCalls.source.notice': 'Annoncé dans l’application',
  'adminCalls.source.delivery': 'Message envoyé',
  'adminCalls.source.deed': 'Administrateur',
  'adminCalls.source.alert': 'Alerte',

  'adminCalls.cancel': 'Annuler l’appel',
  'adminCalls.cancel.sentence':
    'L’appel entre {client} et {provider} n’aura pas lieu, et {price} sont rendus à {client}.',
  'adminCalls.release': 'Terminer et rendre l’argent',
  'adminCalls.release.sentence':
    'L’appel se termine maintenant, {client} récupère {price}, et {provider} n’en gagne rien.',
  'adminCalls.capture': 'Terminer et débiter',
  'adminCalls.capture.sentence':
    'L’appel se termine maintenant, et {price} sont débités à {client} s’ils ont parlé au moins une minute.',
  'adminCalls.again': 'Exécuter à nouveau le règlement',
  'adminCalls.again.sentence':
    'Ce qui a été décidé pour les {price} de {client} est exécuté à nouveau. Rien ne peut être débité ni rendu deux fois.',
  'adminCalls.free': 'Libérer le prestataire',
  'adminCalls.free.sentence':
    '{provider} peut à nouveau être réservé si cet appel l’occupe encore. Aucun argent ne bouge.',
};
