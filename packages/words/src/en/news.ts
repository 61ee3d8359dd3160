import type { NewsWords } from '../news-words.ts';
import { messages as titles } from './admin/alerts.ts';
import { messages as roles } from './admin/people.ts';

export const news: NewsWords = {
  alert: 'Alert. {title}.',
  alertWaiting: 'Nobody has acknowledged this alert yet. {title}.',
  registration: 'New registration. {role}, {country}.',
  today: 'Today until {time} UTC',
  yesterday: 'The whole of yesterday',
  signUps: 'Registrations {count}',
  booked: 'Calls booked {count}',
  talked: 'Calls held {count}',
  turnover: 'Charged {turnover}',
  nothing: 'nothing',
  console: 'Open the console',
  titles,
  roles,
};
