import type { messages as english } from '../../en/web/consent.ts';

export const messages: Record<keyof typeof english, string> = {
  'consent.title': 'Dürfen wir messen, wie diese Seite genutzt wird?',
  'consent.text':
    'So sehen wir, welche Seiten helfen und welche unserer Anzeigen Menschen hierher führen. Nichts davon geschieht ohne Ihre Zustimmung, und alles funktioniert auch ohne sie.',
  'consent.more': 'Worum es geht',
  'consent.accept': 'Zustimmen',
  'consent.refuse': 'Ablehnen',
  'consent.choice': 'Ihre Wahl',
  'consent.measuring': 'Besuche messen',
  'consent.measuring.text':
    'Welche Seiten geöffnet werden und wo jemand aufgibt, mit Google Analytics. Kein Name, keine Adresse, keine Telefonnummer. Was auf einer Seite nicht funktioniert, erfährt Sentry.',
  'consent.advertising': 'Unsere Anzeigen messen',
  'consent.advertising.text':
    'Ob eine Anzeige bei Google oder Meta zu einer Buchung geführt hat. Ihre E-Mail-Adresse geht an Meta nur als Code, der sich nicht zurücklesen lässt.',
  'consent.save': 'Diese Wahl behalten',
  'consent.saved': 'Ihre Wahl ist gespeichert. Sie können sie hier jederzeit ändern.',
  'consent.signal': 'Ihr Browser bittet darum, nicht verfolgt zu werden. Deshalb wird nichts gemessen.',
};
