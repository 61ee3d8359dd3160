import type { NotificationWords } from '../notification-words.ts';

export const mailActions: NotificationWords['actions'] = {
  call: 'कॉल देखें',
  person: 'कॉल बुक करें',
  application: 'अपना आवेदन देखें',
  invoices: 'अपने इनवॉइस देखें',
  subscription: 'अपनी सदस्यता देखें',
  earnings: 'अपनी कमाई देखें',
  withdrawals: 'अपनी निकासी देखें',
  links: 'अपना लिंक देखें',
  statement: 'अपना विवरण देखें',
  telegram: 'अपना Telegram जुड़ाव देखें',
  reviews: 'सभी समीक्षाएँ पढ़ें और जवाब दें',
  agency: 'पढ़ें और तय करें',
  request: 'अपना अनुरोध देखें',
  requests: 'अपनी टीम के अनुरोध देखें',
  team: 'अपनी टीम देखें',
  notifications: 'अपनी सूचनाएँ देखें',
};
