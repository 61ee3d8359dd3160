import type { NotificationWords } from '../notification-words.ts';

export const mailActions: NotificationWords['actions'] = {
  call: '查看通话',
  person: '预约通话',
  application: '查看您的申请',
  invoices: '查看您的发票',
  subscription: '查看您的订阅',
  earnings: '查看您的收入',
  withdrawals: '查看您的提现',
  links: '查看您的链接',
  statement: '查看您的对账单',
  telegram: '查看您的 Telegram 关联',
  reviews: '查看并回复全部评价',
  agency: '查看并决定',
  request: '查看您的请求',
  requests: '查看团队的请求',
  team: '查看您的团队',
  notifications: '查看您的通知',
};
