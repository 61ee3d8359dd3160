import type { lastWords as english } from '../en/last-words.ts';

export const lastWords: typeof english = {
  title: 'L’affichage a échoué.',
  text: 'Rechargez la page. Un appel réservé continue sans elle.',
  offline:
    'Vous êtes hors ligne, et cette page n’a pas été gardée sur votre appareil. Un appel réservé continue sans elle.',
  retry: 'Recharger',
};
