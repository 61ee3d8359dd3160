import type { messages as english } from '../../en/web/footer.ts';

export const messages: Record<keyof typeof english, string> = {
  'footer.nav': 'Другие страницы',
  'footer.pricing': 'Цены',
  'footer.steps': 'Как это работает',
  'footer.help': 'Помощь',
  'footer.where': 'Все страны',
  'footer.partners': 'Зарабатывать с нами',
  'footer.contact': 'Написать нам',
  'footer.terms': 'Условия',
  'footer.privacy': 'Конфиденциальность',
  'footer.cookies': 'Файлы cookie',
  'footer.legal': 'Правовая информация',
};
