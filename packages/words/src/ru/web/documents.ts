import type { messages as english } from '../../en/web/documents.ts';

export const messages: Record<keyof typeof english, string> = {
  'callDocuments.title': 'Документы для {name}',
  'callDocuments.text':
    'Письмо, договор, страница паспорта: до звонка или после. Здесь их читает только {name}, пока вы их не заберёте; через 180 дней они удаляются.',
  'callDocuments.told': 'Документы, которые клиент разрешил читать',
  'callDocuments.told.text': 'Их можно читать только ради дела этого клиента. Клиент может их забрать.',
  'callDocuments.allow':
    'Я разрешаю, чтобы {name} читал добавленное здесь, а программа-помощник, с которой работает {name}, читала его текст.',
  'callDocuments.add': 'Добавить снимок или PDF',
  'callDocuments.kinds': 'JPEG, PNG, WebP или PDF, не больше {size} МБ каждый и {count} всего',
  'callDocuments.sending': 'Отправка: {name}',
  'callDocuments.stop': 'Остановить отправку',
  'callDocuments.kept': '{name} на месте.',
  'callDocuments.take': 'Забрать {name}',
  'callDocuments.taken': '{name} — забран. Больше никто его не видит.',
  'callDocuments.untaken': '{name} не забран. Попробуйте ещё раз.',
  'callDocuments.make': 'Получить {name}',
  'callDocuments.ready': 'Сохранить {name}',
  'callDocuments.gone': '{name} больше не здесь.',
  'callDocuments.failed': 'Не удалось получить {name}. Попробуйте ещё раз.',
  'callDocuments.failed.refused': '{name} — не снимок и не простой PDF, или файл повреждён. Лучше сфотографируйте его.',
  'callDocuments.failed.large': '{name} больше {size} МБ. Отправьте часть или файл полегче.',
  'callDocuments.failed.full': 'Больше документов не помещается. Сначала заберите один.',
  'callDocuments.failed.other': '{name} не отправлен. Проверьте соединение и попробуйте ещё раз.',
};
