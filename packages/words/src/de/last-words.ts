import type { lastWords as english } from '../en/last-words.ts';

export const lastWords: typeof english = {
  title: 'Das konnte nicht angezeigt werden.',
  text: 'Bitte laden Sie die Seite neu. Ein gebuchtes Gespräch läuft auch ohne sie weiter.',
  offline:
    'Sie sind offline, und diese Seite ist nicht auf Ihrem Gerät gespeichert. Ein gebuchtes Gespräch läuft auch ohne sie weiter.',
  retry: 'Neu laden',
};
