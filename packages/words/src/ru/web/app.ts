import type { messages as english } from '../../en/web/app.ts';

export const messages: Record<keyof typeof english, string> = {
  'version.ready': 'Готова новая версия сайта.',
  'version.load': 'Загрузить',
  'version.waits': 'Готова новая версия сайта. Она подождёт, пока закончится бронирование или звонок.',
  'install.title': 'SOS Expat всегда под рукой',
  'install.text': 'Добавьте его на главный экран. Тогда ваши звонки и чеки откроются и без подключения.',
  'install.accept': 'Установить',
  'install.decline': 'Не сейчас',
};
