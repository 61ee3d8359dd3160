import type { SmsWords } from '../sms-words.ts';

export const sms: SmsWords = {
  soon: 'SOS Expat：您的电话会在 {time} 响起，来自本号码。请接听并按 1。',
  missed_client: 'SOS Expat：您错过了通话。没有扣款。',
  missed_provider: 'SOS Expat：您错过了一次通话，当时有客户在等您。',
  charged: 'SOS Expat：您的通话已结束。已扣款 {price}。',
  uncharged: 'SOS Expat：您的通话已结束。没有扣款。',
  counted: 'SOS Expat：您的通话已结束，本次通话有效。',
  uncounted: 'SOS Expat：通话已结束，您无需做任何事。',
  alert: 'SOS Expat：有一条紧急警报尚无人确认，请打开控制台。',
};
