import type { NotificationWords } from '../notification-words.ts';

export const mailActions: NotificationWords['actions'] = {
  call: 'See the call',
  person: 'Book the call',
  application: 'See your application',
  invoices: 'See your invoices',
  subscription: 'See your subscription',
  earnings: 'See your earnings',
  withdrawals: 'See your withdrawals',
  links: 'See your link',
  statement: 'See your statement',
  telegram: 'See your Telegram link',
  reviews: 'Read and answer all reviews',
  agency: 'Read and decide',
  request: 'See your request',
  requests: 'See your team’s requests',
  team: 'See your team',
  notifications: 'See your notifications',
};
