import type { NotificationWords } from '../notification-words.ts';

export const mailActions: NotificationWords['actions'] = {
  call: 'Посмотреть звонок',
  person: 'Забронировать звонок',
  application: 'Посмотреть вашу заявку',
  invoices: 'Посмотреть ваши счета',
  subscription: 'Посмотреть вашу подписку',
  earnings: 'Посмотреть ваши доходы',
  withdrawals: 'Посмотреть ваши выводы',
  links: 'Посмотреть вашу ссылку',
  statement: 'Посмотреть выписку',
  telegram: 'Посмотреть вашу связь с Telegram',
  reviews: 'Читать все отзывы и отвечать',
  agency: 'Прочитать и решить',
  request: 'Посмотреть ваш запрос',
  requests: 'Посмотреть запросы вашей команды',
  team: 'Посмотреть вашу команду',
  notifications: 'Посмотреть ваши уведомления',
};
