import type { messages as english } from '../../en/web/footer.ts';

export const messages: Record<keyof typeof english, string> = {
  'footer.nav': 'Weitere Seiten',
  'footer.pricing': 'Preise',
  'footer.steps': 'So funktioniert es',
  'footer.help': 'Hilfe',
  'footer.where': 'Alle Länder',
  'footer.partners': 'Mit uns verdienen',
  'footer.contact': 'Kontakt',
  'footer.terms': 'Bedingungen',
  'footer.privacy': 'Datenschutz',
  'footer.cookies': 'Hinweise zu Cookies',
  'footer.legal': 'Impressum',
};
