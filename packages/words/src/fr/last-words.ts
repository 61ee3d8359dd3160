import type { lastWords as english } from '../en/last-words.ts';

export const lastWords: typeof english = {
  title: 'Ceci n’a pas pu s’afficher.',
  text: 'Rechargez la page. Un appel réservé continue sans elle.',
  offline:
    'Vous êtes hors ligne, et ceci n’a pas été gardé sur votre appareil. Un appel réservé continue sans cette page.',
  retry: 'Recharger',
};
