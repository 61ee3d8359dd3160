import type { messages as english } from '../../en/web/app.ts';

export const messages: Record<keyof typeof english, string> = {
  'version.ready': 'Eine neue Fassung dieser Seite liegt bereit.',
  'version.load': 'Neue Fassung laden',
  'version.waits':
    'Eine neue Fassung dieser Seite liegt bereit. Sie wartet, bis Ihre Buchung oder Ihr Gespräch zu Ende ist.',
  'install.title': 'SOS Expat immer griffbereit',
  'install.text':
    'Legen Sie SOS Expat auf Ihren Startbildschirm. Ihre Anrufe und Belege öffnen sich dann auch ohne Verbindung.',
  'install.accept': 'Installieren',
  'install.decline': 'Jetzt nicht',
};
