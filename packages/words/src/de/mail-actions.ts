import type { NotificationWords } from '../notification-words.ts';

export const mailActions: NotificationWords['actions'] = {
  call: 'Gespräch ansehen',
  person: 'Gespräch buchen',
  application: 'Ihre Bewerbung ansehen',
  invoices: 'Ihre Rechnungen ansehen',
  subscription: 'Ihr Abonnement ansehen',
  earnings: 'Ihre Einnahmen ansehen',
  withdrawals: 'Ihre Auszahlungen ansehen',
  links: 'Ihren Link ansehen',
  statement: 'Ihre Abrechnung ansehen',
  telegram: 'Ihre Verbindung mit Telegram ansehen',
  reviews: 'Alle Bewertungen lesen und beantworten',
  agency: 'Lesen und entscheiden',
  request: 'Ihre Anfrage ansehen',
  requests: 'Anfragen Ihres Teams ansehen',
  team: 'Ihr Team ansehen',
  notifications: 'Ihre Mitteilungen ansehen',
};
