import type { messages as english } from '../../en/web/colleagues.ts';

export const messages: Record<keyof typeof english, string> = {
  'colleagues.title': 'L’aide de l’équipe de {name}',
  'colleagues.ask.text':
    '{name} travaille en équipe. Nous demandons l’un après l’autre aux collègues libres, jusqu’à ce que quelqu’un accepte.',
  'colleagues.ask.language': 'Langue de l’appel',
  'colleagues.ask.country': 'Pays concerné',
  'colleagues.ask.country.any': 'N’importe quel pays',
  'colleagues.ask.about': 'De quoi s’agit-il',
  'colleagues.ask.about.any': 'Autre chose',
  'colleagues.ask.free': 'Demander ne coûte rien. Vous ne payez que l’appel que vous réservez vous-même.',
  'colleagues.ask.send': 'Demander à l’équipe',
  'colleagues.signIn.text': 'Connectez-vous pour que nous puissions vous dire qui accepte.',
  'colleagues.refused.none':
    'Personne d’autre dans cette équipe ne prend ces appels dans cette langue. Personne n’a été sollicité.',
  'colleagues.refused.failed': 'Cela n’a pas fonctionné. Réessayez : l’équipe n’est sollicitée qu’une fois.',
  'colleagues.state.title': 'Votre demande à l’équipe',
  'colleagues.state.waiting': 'Nous cherchons quelqu’un de libre.',
  'colleagues.state.offered': 'Nous avons demandé à un membre de l’équipe et attendons sa réponse.',
  'colleagues.state.passed': 'La première personne ne pouvait pas ; nous avons demandé à la suivante.',
  'colleagues.state.stays': 'Vous pouvez quitter cette page : nous vous prévenons dès que quelqu’un accepte.',
  'colleagues.state.cancel': 'Retirer la demande',
  'colleagues.state.cancel.failed': 'Cela n’a pas fonctionné. Réessayez.',
  'colleagues.state.accepted':
    'Quelqu’un a du temps pour vous. Réservez l’appel avant {time} ; ensuite, la demande prend fin.',
  'colleagues.state.country':
    '{name} ne cite pas ce pays parmi les siens : {country}. Vous pouvez réserver malgré tout.',
  'colleagues.state.language':
    '{name} ne cite pas cette langue parmi les siennes : {language}. Vous pouvez réserver malgré tout.',
  'colleagues.state.book': 'Réserver un appel avec {name}',
  'colleagues.state.under_way': 'Vous avez réservé l’appel.',
  'colleagues.state.call': 'Voir l’appel',
  'colleagues.state.done': 'L’appel a eu lieu.',
  'colleagues.state.lapsed': 'Personne dans l’équipe n’était libre. Rien n’a été débité.',
  'colleagues.state.late': 'La demande a pris fin sans appel. Rien n’a été débité.',
  'colleagues.state.cancelled': 'Vous avez retiré la demande. Rien n’a été débité.',
  'colleagues.missing.title': 'Cette demande n’existe pas',
  'colleagues.missing.text': 'Elle appartient peut-être à un autre compte. Connectez-vous avec celui qui a demandé.',
  'colleagues.call.asking': 'Nous demandons aux collègues de {name} si quelqu’un peut vous aider maintenant.',
  'colleagues.call.look': 'Voir où cela en est',
};
