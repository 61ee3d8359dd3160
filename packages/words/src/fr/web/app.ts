import type { messages as english } from '../../en/web/app.ts';

export const messages: Record<keyof typeof english, string> = {
  'version.ready': 'Une nouvelle version du site est prête.',
  'version.load': 'La charger',
  'version.waits': 'Une nouvelle version du site est prête. Elle attend la fin de votre réservation ou de votre appel.',
  'install.title': 'Gardez SOS Expat à portée de main',
  'install.text': 'Ajoutez-le à votre écran d’accueil. Vos appels et vos reçus s’ouvriront alors aussi sans connexion.',
  'install.accept': 'Installer',
  'install.decline': 'Pas maintenant',
};
