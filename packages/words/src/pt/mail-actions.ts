import type { NotificationWords } from '../notification-words.ts';

export const mailActions: NotificationWords['actions'] = {
  call: 'Ver a chamada',
  person: 'Agendar a ligação',
  application: 'Ver sua candidatura',
  invoices: 'Ver suas faturas',
  subscription: 'Ver sua assinatura',
  earnings: 'Ver seus ganhos',
  withdrawals: 'Ver seus saques',
  links: 'Ver seu link',
  statement: 'Ver seu extrato',
  telegram: 'Ver seu vínculo com o Telegram',
  reviews: 'Ler e responder todas as avaliações',
  agency: 'Ler e decidir',
  request: 'Ver o seu pedido',
  requests: 'Ver os pedidos da sua equipe',
  team: 'Ver sua equipe',
  notifications: 'Ver suas notificações',
};
