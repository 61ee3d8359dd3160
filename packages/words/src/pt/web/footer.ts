import type { messages as english } from '../../en/web/footer.ts';

export const messages: Record<keyof typeof english, string> = {
  'footer.nav': 'Mais páginas',
  'footer.pricing': 'Preços',
  'footer.steps': 'Como funciona',
  'footer.help': 'Ajuda',
  'footer.where': 'Todos os países',
  'footer.partners': 'Ganhe com a gente',
  'footer.contact': 'Contato',
  'footer.terms': 'Termos',
  'footer.privacy': 'Privacidade',
  'footer.cookies': 'Uso de cookies',
  'footer.legal': 'Informações legais',
};
