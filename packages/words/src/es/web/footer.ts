import type { messages as english } from '../../en/web/footer.ts';

export const messages: Record<keyof typeof english, string> = {
  'footer.nav': 'Más páginas',
  'footer.pricing': 'Precios',
  'footer.steps': 'Cómo funciona',
  'footer.help': 'Ayuda',
  'footer.where': 'Todos los países',
  'footer.partners': 'Gane con nosotros',
  'footer.contact': 'Contacto',
  'footer.terms': 'Condiciones',
  'footer.privacy': 'Privacidad',
  'footer.cookies': 'Uso de cookies',
  'footer.legal': 'Aviso legal',
};
