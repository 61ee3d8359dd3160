import type { messages as english } from '../../en/web/consent.ts';

export const messages: Record<keyof typeof english, string> = {
  'consent.title': 'Можно ли измерять, как используют этот сайт?',
  'consent.text':
    'Так мы видим, какие страницы помогают и какая реклама приводит сюда людей. Без вашего согласия ничего не происходит, и всё работает и без него.',
  'consent.more': 'О чём речь',
  'consent.accept': 'Согласиться',
  'consent.refuse': 'Отказаться',
  'consent.choice': 'Ваш выбор',
  'consent.measuring': 'Измерение посещений',
  'consent.measuring.text':
    'Какие страницы открывают и где уходят, через Google Analytics. Без имени, адреса и номера телефона. О сбоях на странице узнаёт Sentry.',
  'consent.advertising': 'Измерение нашей рекламы',
  'consent.advertising.text':
    'Привела ли реклама в Google или Meta к бронированию. Ваш адрес почты попадает в Meta только в виде кода, который нельзя прочесть.',
  'consent.save': 'Сохранить выбор',
  'consent.saved': 'Ваш выбор сохранён. Его можно изменить здесь в любое время.',
  'consent.signal': 'Ваш браузер просит не отслеживать вас, поэтому ничего не измеряется.',
};
