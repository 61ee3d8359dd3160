import type { lastWords as english } from '../en/last-words.ts';

export const lastWords: typeof english = {
  title: 'Не удалось показать страницу.',
  text: 'Загрузите страницу ещё раз. Забронированный звонок состоится и без неё.',
  offline:
    'Нет подключения, а эта страница не сохранена на вашем устройстве. Забронированный звонок состоится и без неё.',
  retry: 'Загрузить ещё раз',
};
