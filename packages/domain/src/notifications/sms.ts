import type { AdminText, NoticeText } from './notice.ts';

/** What an SMS can say. It is read on a locked screen and costs money, so that it says less than a mail. */
export const smsTexts = [
  'soon',
  'missed_client',
  'missed_provider',
  'charged',
  'uncharged',
  'counted',
  'uncounted',
  'alert',
] as const;
export type SmsText = (typeof smsTexts)[number];

/** A talk that was not collected is left out: what becomes of its money is not settled yet. */
const texts: Readonly<Partial<Record<NoticeText | AdminText, SmsText>>> = {
  soon_client: 'soon',
  soon_provider: 'soon',
  missed_client: 'missed_client',
  missed_provider: 'missed_provider',
  charged_client: 'charged',
  short_client: 'uncharged',
  nobody_client: 'uncharged',
  failed_client: 'uncharged',
  talked_provider: 'counted',
  short_provider: 'uncounted',
  nobody_provider: 'uncounted',
  failed_provider: 'uncounted',
  alert_waiting: 'alert',
};

/** What an SMS says of a notice, or to an admin; undefined for what is not worth one. */
export function smsTextOf(text: string): SmsText | undefined {
  return Object.hasOwn(texts, text) ? texts[text as NoticeText | AdminText] : undefined;
}
