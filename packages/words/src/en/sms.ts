import type { SmsWords } from '../sms-words.ts';

export const sms: SmsWords = {
  soon: 'SOS Expat: your telephone rings at {time}, from this number. Answer and press 1.',
  missed_client: 'SOS Expat: you missed your call. Nothing was charged.',
  missed_provider: 'SOS Expat: you missed a call. A client had waited for you.',
  charged: 'SOS Expat: your call is over. {price} was charged.',
  uncharged: 'SOS Expat: your call is over. Nothing was charged.',
  counted: 'SOS Expat: your call is over, and it counts.',
  uncounted: 'SOS Expat: the call is over. There is nothing for you to do.',
  alert: 'SOS Expat: an urgent alert waits, and no admin has acknowledged it. Please open the console.',
};
