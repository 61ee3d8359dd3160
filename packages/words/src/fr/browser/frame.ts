import type { messages as english } from '../../en/browser/frame.ts';

export const messages: Record<keyof typeof english, string> = {
  'frame.skip': 'Aller au contenu',
  'frame.loading': 'Chargement',
  'problem.title': 'Le chargement a échoué.',
  'problem.text': 'L’erreur vient de nous. Veuillez réessayer.',
  'problem.offline.title': 'Pas de connexion.',
  'problem.offline.text': 'Vérifiez votre connexion, puis réessayez.',
  'problem.retry': 'Réessayer',
  'money.untouched': 'Rien n’a été débité.',
  'money.unknown': 'Si votre banque affiche un montant, il est libéré automatiquement, sauf si vous avez parlé.',
};
