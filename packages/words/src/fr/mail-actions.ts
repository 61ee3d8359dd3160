import type { NotificationWords } from '../notification-words.ts';

export const mailActions: NotificationWords['actions'] = {
  call: 'Voir l’appel',
  person: 'Réserver l’appel',
  application: 'Voir votre candidature',
  invoices: 'Voir vos factures',
  subscription: 'Voir votre abonnement',
  earnings: 'Voir vos revenus',
  withdrawals: 'Voir vos retraits',
  links: 'Voir votre lien',
  statement: 'Voir votre relevé',
  telegram: 'Voir votre lien avec Telegram',
  reviews: 'Lire tous les avis et y répondre',
  agency: 'Lire et décider',
  request: 'Voir votre demande',
  requests: 'Voir les demandes de votre équipe',
  team: 'Voir votre équipe',
  notifications: 'Voir vos notifications',
};
