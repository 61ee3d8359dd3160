import type { ExportWords } from '../export-words.ts';

export const exportWords: ExportWords = {
  title: 'Ihre Daten bei SOS Expat',
  text: 'Alles, was wir über Sie gespeichert haben, Stand {date}. Die Datei data.json enthält dasselbe in maschinenlesbarer Form.',
  leftOut: 'Diese Dateien sind zu groß für dieses Archiv. Schreiben Sie uns, dann senden wir sie Ihnen:',
  count: 'Dokumente: {count}',
  groups: {
    account: 'Konto und Profil',
    calls: 'Anrufe',
    money: 'Zahlungen, Rechnungen und Auszahlungen',
    reviews: 'Bewertungen',
    messages: 'Nachrichten',
    settings: 'Einstellungen und Gespeichertes',
  },
};
