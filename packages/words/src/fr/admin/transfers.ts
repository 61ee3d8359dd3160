import type { messages as english } from '../../en/admin/transfers.ts';

export const messages: Record<keyof typeof english, string> = {
  'adminTransfers.caption': 'Parts des prestataires',
  'adminTransfers.at': 'Depuis',
  'adminTransfers.provider': 'Prestataire',
  'adminTransfers.call': 'Appel',
  'adminTransfers.earned': 'Part',
  'adminTransfers.net': 'Dont envoyé',
  'adminTransfers.status': 'État',
  'adminTransfers.status.waiting': 'en attente',
  'adminTransfers.status.due': 'à envoyer',
  'adminTransfers.status.asked': 'demandé, sans réponse',
  'adminTransfers.status.failed': 'refusé',
  'adminTransfers.status.sent': 'envoyé',
  'adminTransfers.status.reversed_in_part': 'repris en partie',
  'adminTransfers.status.reversed': 'repris',
  'adminTransfers.status.nothing': 'rien à verser',
  'adminTransfers.waits': 'Attend',
  'adminTransfers.waits.account': 'un compte',
  'adminTransfers.waits.kyc': 'les vérifications de Stripe',
  'adminTransfers.waits.rail': 'les versements par PayPal',
  'adminTransfers.waits.no_rail': 'un moyen de les payer',
  'adminTransfers.waits.dispute': 'la fin d’un litige',
  'adminTransfers.waits.account.text':
    'Stripe n’a pas encore de compte à leur nom ; il est ouvert tout seul, avec un nouvel essai toutes les demi-heures.',
  'adminTransfers.waits.kyc.text':
    'Stripe n’en sait pas assez sur eux. Leur espace leur dit ce qui manque ; la part part ensuite toute seule.',
  'adminTransfers.waits.rail.text':
    'Leur banque est dans un pays où seul PayPal verse, et ces versements n’ont pas commencé.',
  'adminTransfers.waits.no_rail.text':
    'Aucun réseau n’atteint le pays de leur banque. Convenez avec eux d’un autre moyen.',
  'adminTransfers.waits.dispute.text':
    'Un litige sur le paiement est en cours. La part part, ou revient, une fois qu’il est tranché.',
  'adminTransfers.retry': 'Réessayer maintenant',
  'adminTransfers.retry.sentence':
    'Le service de paiement est sollicité tout de suite pour {amount} de la part de ce prestataire, comme il le serait plus tard de lui-même. Ce qui est déjà parti n’est jamais envoyé deux fois.',
  'adminTransfers.order': 'Demandé au réseau',
  'adminTransfers.order.send': 'Envoyer {amount}',
  'adminTransfers.order.reverse': 'Reprendre {amount}',
  'adminTransfers.refused': 'Refusé avec (fois)',
  'adminTransfers.again': 'Redemandé à partir du',
  'adminTransfers.move.send': 'Envoyé : {amount}',
  'adminTransfers.move.reverse': 'Repris : {amount}',
  'adminTransfers.platform': 'Compte de la plateforme',
};
