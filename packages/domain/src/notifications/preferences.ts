import { affiliateRoles } from '../accounts/affiliates.ts';
import type { Instant } from '../shared/instant.ts';
import { type NoticeKind, noticeKinds, noticeTexts, type NoticeText } from './notice.ts';
import { afterQuietHours, type QuietHours } from './quiet-hours.ts';
import { smsTextOf } from './sms.ts';

/** The ways by which people are told. What happens is always shown in the app. */
export const channels = ['inapp', 'email', 'push', 'sms', 'telegram'] as const;
export type Channel = (typeof channels)[number];
/** Those that leave the app, can be switched off, and keep to the quiet hours. */
export const outerChannels = ['email', 'push', 'sms', 'telegram'] as const satisfies readonly Channel[];
export type OuterChannel = (typeof outerChannels)[number];

/** What a device shows at once; anything else can wait until somebody looks. */
export const pushKinds = [
  'call_booked',
  'call_soon',
  'call_missed',
  'call_ended',
  'call_cancelled',
  'switched_off',
  'request',
] as const satisfies readonly NoticeKind[];
export type PushKind = (typeof pushKinds)[number];
/** What an SMS may be about. */
export const smsKinds = ['call_soon', 'call_missed', 'call_ended'] as const satisfies readonly NoticeKind[];
/** What a chat of Telegram shows: what a push does, and what becomes of the withdrawals that are confirmed there. */
export const telegramKinds = [...pushKinds, 'withdrawal'] as const satisfies readonly NoticeKind[];
/** What each channel carries at all. */
const carried: Readonly<Record<OuterChannel, readonly NoticeKind[]>> = {
  email: noticeKinds,
  push: pushKinds,
  sms: smsKinds,
  telegram: telegramKinds,
};

/** What concerns providers alone, and affiliates alone; the rest may concern any client. */
const ofProviders: readonly NoticeKind[] = ['switched_off', 'application', 'share', 'subscription', 'agency'];
const ofAffiliates: readonly NoticeKind[] = ['withdrawal', 'prize'];
/** Also of whoever may invite friends. */
const ofInviters: readonly NoticeKind[] = ['commission'];
const ofAll: readonly NoticeKind[] = ['welcome', 'number_moved', 'telegram'];

/** The kinds that somebody of a role can ever be told of. */
export function kindsFor(role: string | null): readonly NoticeKind[] {
  if (role === 'lawyer' || role === 'expat') return noticeKinds.filter((kind) => !ofAffiliates.includes(kind));
  if (affiliateRoles.some((each) => each === role)) return [...ofAll, ...ofAffiliates, ...ofInviters];
  const others = [...ofProviders, ...ofAffiliates];
  return role === null || role === 'client' ? noticeKinds.filter((kind) => !others.includes(kind)) : noticeKinds;
}

export interface Preferences {
  /** The kinds that somebody does not want to be told by a channel. */
  readonly muted: Readonly<Record<OuterChannel, readonly NoticeKind[]>>;
  readonly quietHours: QuietHours | null;
  /** IANA; null when it was never told. */
  readonly timeZone: string | null;
}
/**
 * Devices are asked for one by one, so that nobody is told by them until the first is added, as by Telegram until it is linked; an SMS costs money and lights up
 * a telephone, so that nobody gets one before they ask for it.
 */
export const defaultPreferences: Preferences = {
  muted: { email: [], push: pushKinds, sms: smsKinds, telegram: telegramKinds },
  quietHours: null,
  timeZone: null,
};

/** A telephone is about to ring, or somebody waits for who can help, so that no hour is too quiet for them. */
const urgent: readonly NoticeKind[] = ['call_booked', 'call_soon', 'request'];

export interface Telling {
  readonly channel: Channel;
  readonly at: Instant;
}

/** By which channels somebody is told, and when. */
export function tellings(text: NoticeText, preferences: Preferences, now: Instant): Telling[] {
  const kind = noticeTexts[text];
  const wanted = (channel: OuterChannel) =>
    carried[channel].includes(kind) &&
    !preferences.muted[channel].includes(kind) &&
    (channel !== 'telegram' || usesTelegram(preferences)) &&
    (channel !== 'sms' || smsTextOf(text) !== undefined);
  const outer = outerChannels.filter(wanted);
  const at = urgent.includes(kind) ? now : outsideQuietHours(preferences, now);
  return [{ channel: 'inapp', at: now }, ...outer.map((channel) => ({ channel, at }))];
}

function outsideQuietHours({ quietHours, timeZone }: Preferences, now: Instant): Instant {
  return quietHours ? afterQuietHours(now, quietHours, timeZone ?? 'UTC') : now;
}

/** The preferences of somebody who adds a device: told by it of everything, unless they have chosen before. */
export function withDevice(preferences: Preferences): Preferences {
  const chosen = pushKinds.some((kind) => !preferences.muted.push.includes(kind));
  return chosen ? preferences : { ...preferences, muted: { ...preferences.muted, push: [] } };
}

/** Whether somebody is told of anything in Telegram; who never was has at least all muted that a push tells. */
export const usesTelegram = ({ muted }: Pick<Preferences, 'muted'>): boolean =>
  pushKinds.some((kind) => !muted.telegram.includes(kind));

/** The same for somebody whose account was linked with Telegram. */
export function withTelegram(preferences: Preferences): Preferences {
  return usesTelegram(preferences) ? preferences : { ...preferences, muted: { ...preferences.muted, telegram: [] } };
}
