import type { messages as english } from '../../en/browser/frame.ts';

export const messages: Record<keyof typeof english, string> = {
  'frame.skip': 'Перейти к содержанию',
  'frame.loading': 'Загрузка',
  'problem.failed.title': 'Не удалось загрузить данные.',
  'problem.failed.text': 'Это ошибка на нашей стороне. Попробуйте ещё раз.',
  'problem.offline.title': 'Нет подключения.',
  'problem.offline.text': 'Проверьте подключение и попробуйте ещё раз.',
  'problem.final.title': 'Это нельзя показать.',
  'problem.final.text': 'Этого больше нет, или это относится к другому аккаунту.',
  'problem.home': 'На главную страницу',
  'problem.retry': 'Попробовать ещё раз',
  'money.untouched': 'Деньги не списаны.',
  'money.unknown': 'Если банк показывает сумму, она разблокируется сама, если разговора не было.',
};
