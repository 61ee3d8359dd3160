import type { NewsWords } from '../news-words.ts';
import { messages as titles } from './admin/alerts.ts';
import { messages as roles } from './admin/people.ts';

export const news: NewsWords = {
  alert: 'Alerte. {title}.',
  alertWaiting: 'Personne n’a encore traité cette alerte. {title}.',
  registration: 'Nouvelle inscription. {role}, {country}.',
  today: 'Aujourd’hui jusqu’à {time} UTC',
  yesterday: 'Hier, toute la journée',
  signUps: 'Inscriptions {count}',
  booked: 'Appels réservés {count}',
  talked: 'Appels tenus {count}',
  turnover: 'Encaissé {turnover}',
  nothing: 'rien',
  console: 'Ouvrir la console',
  titles,
  roles,
};
