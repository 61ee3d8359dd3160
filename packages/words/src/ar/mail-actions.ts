import type { NotificationWords } from '../notification-words.ts';

export const mailActions: NotificationWords['actions'] = {
  call: 'عرض المكالمة',
  person: 'حجز المكالمة',
  application: 'عرض طلبك',
  invoices: 'عرض فواتيرك',
  subscription: 'عرض اشتراكك',
  earnings: 'عرض أرباحك',
  withdrawals: 'عرض سحوباتك',
  links: 'عرض رابطك',
  statement: 'عرض كشفك',
  telegram: 'عرض ربطك مع Telegram',
  reviews: 'قراءة كل التقييمات والرد عليها',
  agency: 'اقرأ وقرّر',
  request: 'عرض طلبك',
  requests: 'عرض طلبات فريقك',
  team: 'عرض فريقك',
  notifications: 'عرض إشعاراتك',
};
