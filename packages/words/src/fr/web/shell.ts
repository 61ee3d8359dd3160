import type { messages as english } from '../../en/web/shell.ts';

export const messages: Record<keyof typeof english, string> = {
  'shell.home': 'SOS Expat, accueil',
  'shell.offline': 'Vous êtes hors ligne. Cette page a été chargée plus tôt ; il faut une connexion pour réserver.',
  'shell.settings': 'Langue, devise, apparence :',
  'shell.language': 'Langue',
  'shell.currency': 'Prix en',
  'shell.appearance': 'Apparence',
  'shell.theme.system': 'Comme l’appareil',
  'shell.theme.light': 'Clair',
  'shell.theme.dark': 'Sombre',
  'shell.signIn': 'Se connecter',
  'shell.signOut': 'Se déconnecter',
  'shell.account': 'Votre compte',
  'shell.notifications': 'Vos notifications',
  'shell.promise': 'Vous n’êtes débité que si vous parlez au moins une minute.',
  'kind.lawyer': 'Avocat',
  'kind.expat': 'Expatrié d’expérience',
  'availability.available': 'En ligne',
  'availability.busy': 'En communication',
  'availability.offline': 'Hors ligne',
  'price.perCall': '{minutes} min comprises',
  'notFound.title': 'Il n’y a pas de page ici',
  'notFound.text':
    'L’adresse est peut-être mal écrite, ou la page a changé de place. Si vous avez besoin de quelqu’un maintenant, commencez ici.',
  'notFound.home': 'Trouver quelqu’un à appeler',
};
