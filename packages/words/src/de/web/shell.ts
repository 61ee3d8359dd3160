import type { messages as english } from '../../en/web/shell.ts';

export const messages: Record<keyof typeof english, string> = {
  'shell.home': 'SOS Expat, Startseite',
  'shell.offline': 'Sie sind offline. Was Sie sehen, wurde früher geladen; zum Buchen brauchen Sie eine Verbindung.',
  'shell.settings': 'Sprache, Währung, Darstellung:',
  'shell.language': 'Sprache',
  'shell.currency': 'Preise in',
  'shell.appearance': 'Darstellung',
  'shell.theme.system': 'Wie das Gerät',
  'shell.theme.light': 'Hell',
  'shell.theme.dark': 'Dunkel',
  'shell.signIn': 'Anmelden',
  'shell.signOut': 'Abmelden',
  'shell.account': 'Ihr Konto',
  'shell.notifications': 'Mitteilungen',
  'shell.promise': 'Sie zahlen nur, wenn Sie mindestens eine Minute miteinander sprechen.',
  'kind.lawyer': 'Anwalt',
  'kind.expat': 'Expat mit Erfahrung',
  'availability.available': 'Jetzt online',
  'availability.busy': 'Im Gespräch',
  'availability.offline': 'Offline',
  'price.perCall': '{minutes} Min. inklusive',
  'notFound.title': 'Hier gibt es keine Seite',
  'notFound.text':
    'Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen. Wenn Sie jetzt jemanden brauchen, beginnen Sie hier.',
  'notFound.home': 'Jemanden zum Anrufen finden',
};
