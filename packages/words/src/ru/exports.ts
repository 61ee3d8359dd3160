import type { ExportWords } from '../export-words.ts';

export const exportWords: ExportWords = {
  title: 'Ваши данные в SOS Expat',
  text: 'Всё, что мы храним о вас, по состоянию на {date}. Файл data.json содержит то же самое в машиночитаемом виде.',
  leftOut: 'Эти файлы слишком велики для архива. Напишите нам, и мы пришлём их вам:',
  count: 'Документов: {count}',
  groups: {
    account: 'Аккаунт и профиль',
    calls: 'Звонки',
    money: 'Платежи, счета и выплаты',
    reviews: 'Отзывы',
    messages: 'Сообщения',
    settings: 'Настройки и сохранённое',
  },
};
