import type { messages as english } from '../../en/browser/frame.ts';

export const messages: Record<keyof typeof english, string> = {
  'frame.skip': 'Aller au contenu',
  'frame.loading': 'Chargement',
  'problem.failed.title': 'Le chargement a échoué.',
  'problem.failed.text': 'L’erreur vient de nous. Veuillez réessayer.',
  'problem.offline.title': 'Pas de connexion.',
  'problem.offline.text': 'Vérifiez votre connexion, puis réessayez.',
  'problem.final.title': 'Ceci ne peut pas être affiché.',
  'problem.final.text': 'Cela n’existe plus, ou appartient à un autre compte.',
  'problem.home': 'Aller à l’accueil',
  'problem.retry': 'Réessayer',
  'money.untouched': 'Rien n’a été débité.',
  'money.unknown': 'Si votre banque affiche un montant, il est libéré automatiquement, sauf si vous avez parlé.',
};
