import type { messages as english } from '../../en/web/consent.ts';

export const messages: Record<keyof typeof english, string> = {
  'consent.title': 'Pouvons-nous mesurer l’usage de ce site ?',
  'consent.text':
    'Cela nous montre quelles pages aident et quelles publicités amènent des personnes ici. Rien ne se fait sans votre accord, et tout fonctionne sans cela.',
  'consent.more': 'De quoi il s’agit',
  'consent.accept': 'Accepter',
  'consent.refuse': 'Refuser',
  'consent.choice': 'Votre choix',
  'consent.measuring': 'Mesure des visites',
  'consent.measuring.text':
    'Quelles pages sont ouvertes et où l’on abandonne, par Google Analytics. Ni nom, ni adresse, ni numéro de téléphone. Ce qui tombe en panne sur une page est signalé à Sentry.',
  'consent.advertising': 'Mesure de nos publicités',
  'consent.advertising.text':
    'Si une publicité chez Google ou Meta a mené à une réservation. Votre adresse e-mail n’est transmise à Meta que sous la forme d’un code illisible.',
  'consent.save': 'Garder ce choix',
  'consent.saved': 'Votre choix est gardé. Vous pouvez le modifier ici à tout moment.',
  'consent.signal': 'Votre navigateur demande de ne pas être suivi : rien n’est mesuré.',
};
