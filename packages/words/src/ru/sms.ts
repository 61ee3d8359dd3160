import type { SmsWords } from '../sms-words.ts';

export const sms: SmsWords = {
  soon: 'SOS Expat. Звонок с этого номера в {time}. Нажмите 1.',
  missed_client: 'SOS Expat. Вы пропустили свой звонок. Деньги не списаны.',
  missed_provider: 'SOS Expat. Вы пропустили звонок. Вас ждал клиент.',
  charged: 'SOS Expat. Звонок завершён. Списано {price}.',
  uncharged: 'SOS Expat. Звонок завершён. Деньги не списаны.',
  counted: 'SOS Expat. Звонок завершён и засчитан.',
  uncounted: 'SOS Expat. Звонок завершён. Вам ничего не нужно делать.',
  alert: 'SOS Expat. Срочное оповещение ждёт ответа. Откройте консоль.',
};
