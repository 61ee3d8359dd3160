import type { lastWords as english } from '../en/last-words.ts';

export const lastWords: typeof english = {
  title: 'Cette page n’a pas pu s’afficher.',
  text: 'Rechargez-la. Si votre banque affiche un montant, il est libéré automatiquement, sauf si vous avez parlé.',
  retry: 'Recharger',
};
