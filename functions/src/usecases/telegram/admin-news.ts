import type { Waiting } from '@sos/domain/alerts/escalation';
import { dayOf } from '@sos/domain/dashboard/contribution';
import { defaultPreferences } from '@sos/domain/notifications/preferences';
import type { Message } from '@sos/domain/notifications/notice';
import type { Locale } from '@sos/domain/shared/locale';
import {
  ADMINS,
  alertIn,
  dayFigures,
  type News,
  newcomerIn,
  newsOfAlert,
  newsOfDay,
  newsOfRegistration,
  newsOfWaiting,
} from '@sos/domain/telegram/news';
import { withdrawalIn } from '@sos/domain/telegram/withdrawal-question';
import type { Withdrawal } from '@sos/domain/withdrawals/withdrawal';
import type { CallCounts } from '../dashboard/ports.ts';
import type { Addresses, NewsOf, Recipients } from '../notifications/ports.ts';
import type { Clock } from '../shared/ports.ts';
import type { Newcomers } from './ports.ts';

const DAY = 86_400_000;

export interface TellAdminsNeeds {
  readonly sendNews: (message: Message) => Promise<void>;
  /** Whether the admins have a chat. */
  readonly hasChat: () => boolean;
  readonly clock: Clock;
}

/** Has admins told in their chat of what happens, where they have one; each is told once, however often it is repeated. */
export function makeTellAdmins({ sendNews, hasChat, clock }: TellAdminsNeeds) {
  const tell = async (message: Message | undefined) => {
    if (message && hasChat()) await sendNews(message);
  };
  return {
    alert: (kind: string) => tell(newsOfAlert(kind, clock.now())),
    waiting: (waiting: Waiting) => tell(newsOfWaiting(waiting)),
    registration: (uid: string) => tell(newsOfRegistration(uid)),
    report: () => tell(newsOfDay(clock.now())),
  };
}

export interface NewsOfNeeds {
  readonly counts: CallCounts;
  readonly newcomers: Newcomers;
  readonly findWithdrawal: (
    id: string,
  ) => Promise<Pick<Withdrawal, 'status' | 'amount' | 'country' | 'currency' | 'ending'> | undefined>;
  readonly clock: Clock;
}

/** Reads what is written in a chat when it is sent, so that no copy of it stays in the delivery. */
export function makeNewsOf({ counts, newcomers, findWithdrawal, clock }: NewsOfNeeds): NewsOf {
  const report = async (): Promise<News> => {
    const at = clock.now();
    const [today, yesterday] = [dayOf(at), dayOf(at - DAY)];
    const [days, now, before] = await Promise.all([
      counts.since(yesterday),
      newcomers.countOn(today),
      newcomers.countOn(yesterday),
    ]);
    const figures = (day: string, signUps: number) => dayFigures(days.get(day) ?? {}, signUps);
    return { type: 'report', at, today: figures(today, now), yesterday: figures(yesterday, before) };
  };
  const question = async (id: string): Promise<News | undefined> => {
    const asked = await findWithdrawal(id);
    if (asked?.status !== 'awaiting_confirmation') return undefined;
    const { country, currency, ending } = asked;
    return { type: 'withdrawal', id, amount: { amount: asked.amount, currency: 'USD' }, country, currency, ending };
  };
  return async (message) => {
    if (message.text === 'news_report') return report();
    const withdrawalId = withdrawalIn(message);
    if (withdrawalId !== undefined) return question(withdrawalId);
    const kind = alertIn(message);
    if (kind) return { type: 'alert', kind, waits: message.text === 'news_alert_waiting' };
    const uid = newcomerIn(message);
    const newcomer = uid === undefined ? undefined : await newcomers.find(uid);
    return newcomer && { type: 'registration', ...newcomer };
  };
}

/** The recipients, with the admins as one. */
export function withAdmins(recipients: Recipients, locale: () => Locale): Recipients {
  return {
    ...recipients,
    find: async (id) => (id === ADMINS ? { locale: locale(), preferences: defaultPreferences } : recipients.find(id)),
  };
}

/** The chats, with that of the admins. */
export function withAdminsChat(addresses: Addresses, chat: () => string): Addresses {
  return {
    find: async (id, message) => {
      if (id !== ADMINS) return addresses.find(id, message);
      return chat() === '' ? [] : [{ address: chat(), verified: true }];
    },
  };
}
