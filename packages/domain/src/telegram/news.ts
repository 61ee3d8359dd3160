import { reminderName, type Waiting } from '../alerts/escalation.ts';
import { type AlertKind, isAlertKind, isUrgent } from '../alerts/kinds.ts';
import { dayOf, type Figures } from '../dashboard/contribution.ts';
import { currencies, type Money } from '../money/money.ts';
import { type Message, type NewsText, noFacts } from '../notifications/notice.ts';
import type { Withdrawal } from '../withdrawals/withdrawal.ts';
import type { Instant } from '../shared/instant.ts';

/** Whom the chat of the admins stands for, as a recipient. */
export const ADMINS = 'admins_in_telegram';

/** What happened on a day. */
export interface DayFigures {
  readonly signUps: number;
  readonly booked: number;
  readonly talked: number;
  /** What clients were charged, one amount a currency. */
  readonly turnover: readonly Money[];
}

/** The account that money is to go to, as far as its owner recognises it. */
type Destination = Pick<Withdrawal, 'country' | 'currency' | 'ending'>;

/** What is read when it is written in a chat. What admins are told names nobody. */
export type News =
  | (Destination & { readonly type: 'withdrawal'; readonly id: string; readonly amount: Money })
  | { readonly type: 'alert'; readonly kind: AlertKind; readonly waits: boolean }
  | { readonly type: 'registration'; readonly role: string; readonly country: string }
  | { readonly type: 'report'; readonly at: Instant; readonly today: DayFigures; readonly yesterday: DayFigures };

const HOUR = 3_600_000;
const prefixes = {
  news_alert: 'news-alert-',
  news_alert_waiting: 'news-waiting-',
  news_registration: 'news-member-',
  news_report: 'news-day-',
} as const;

function toAdmins(text: NewsText, cause: string): Message {
  return { text, recipientId: ADMINS, cause: `${prefixes[text]}${cause}`, facts: noFacts };
}

/** Of an alert that cannot wait, once an hour for each kind; undefined for any other. */
export function newsOfAlert(kind: string, now: Instant): Message | undefined {
  return isUrgent(kind) ? toAdmins('news_alert', `${kind}-${Math.floor(now / HOUR)}`) : undefined;
}
/** Of alerts that nobody has acknowledged, once for each reminder. */
export const newsOfWaiting = (waiting: Waiting): Message =>
  toAdmins('news_alert_waiting', `${waiting.kind}-${reminderName(waiting)}`);
export const newsOfRegistration = (uid: string): Message => toAdmins('news_registration', uid);
/** Once a day. */
export const newsOfDay = (now: Instant): Message => toAdmins('news_report', dayOf(now));

/** The kind of alert that a message is about. */
export function alertIn({ text, cause }: Message): AlertKind | undefined {
  if (text !== 'news_alert' && text !== 'news_alert_waiting') return undefined;
  const kind = cause.slice(prefixes[text].length).replace(/-\d+$/, '');
  return isAlertKind(kind) ? kind : undefined;
}

/** The newcomer whom a message is about. */
export function newcomerIn({ text, cause }: Message): string | undefined {
  return text === 'news_registration' ? cause.slice(prefixes[text].length) : undefined;
}

export function dayFigures(figures: Figures, signUps: number): DayFigures {
  const { booked = 0, talked = 0 } = figures;
  const turnover = currencies.flatMap((currency) => {
    const amount = figures[`revenue_${currency}`] ?? 0;
    return amount === 0 ? [] : [{ amount, currency }];
  });
  return { signUps, booked, talked, turnover };
}
