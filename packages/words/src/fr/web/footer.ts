import type { messages as english } from '../../en/web/footer.ts';

export const messages: Record<keyof typeof english, string> = {
  'footer.nav': 'Autres pages',
  'footer.pricing': 'Tarifs',
  'footer.steps': 'Comment ça marche',
  'footer.help': 'Aide',
  'footer.where': 'Tous les pays',
  'footer.partners': 'Gagner avec nous',
  'footer.contact': 'Nous écrire',
  'footer.terms': 'Conditions',
  'footer.privacy': 'Confidentialité',
  'footer.cookies': 'Témoins de connexion',
  'footer.legal': 'Mentions légales',
};
