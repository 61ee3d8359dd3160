import type { messages as english } from '../../en/browser/frame.ts';

export const messages: Record<keyof typeof english, string> = {
  'frame.skip': 'Zum Inhalt',
  'frame.loading': 'Wird geladen',
  'problem.failed.title': 'Das Laden ist fehlgeschlagen.',
  'problem.failed.text': 'Der Fehler liegt bei uns. Bitte versuchen Sie es noch einmal.',
  'problem.offline.title': 'Keine Verbindung.',
  'problem.offline.text': 'Prüfen Sie Ihre Verbindung und versuchen Sie es dann noch einmal.',
  'problem.final.title': 'Das kann nicht angezeigt werden.',
  'problem.final.text': 'Es ist nicht mehr vorhanden oder gehört zu einem anderen Konto.',
  'problem.home': 'Zur Startseite',
  'problem.retry': 'Noch einmal versuchen',
  'money.untouched': 'Es wurde nichts abgebucht.',
  'money.unknown':
    'Falls Ihre Bank einen Betrag anzeigt, wird er automatisch freigegeben, sofern Sie nicht miteinander gesprochen haben.',
};
