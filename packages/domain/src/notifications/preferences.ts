import type { Instant } from '../shared/instant.ts';
import { type NoticeKind, noticeKinds, noticeTexts, type NoticeText } from './notice.ts';
import { afterQuietHours, type QuietHours } from './quiet-hours.ts';

/** The ways by which people are told. What happens is always shown in the app. */
export const channels = ['inapp', 'email', 'push'] as const;
export type Channel = (typeof channels)[number];
/** Those that leave the app, can be switched off, and keep to the quiet hours. */
export const outerChannels = ['email', 'push'] as const satisfies readonly Channel[];
export type OuterChannel = (typeof outerChannels)[number];

/** What a device shows at once; anything else can wait until somebody looks. */
export const pushKinds = [
  'call_booked',
  'call_soon',
  'call_missed',
  'call_ended',
  'call_cancelled',
  'switched_off',
] as const satisfies readonly NoticeKind[];
export type PushKind = (typeof pushKinds)[number];
/** What each channel carries at all. */
const carried: Readonly<Record<OuterChannel, readonly NoticeKind[]>> = { email: noticeKinds, push: pushKinds };

export interface Preferences {
  /** The kinds that somebody does not want to be told by a channel. */
  readonly muted: Readonly<Record<OuterChannel, readonly NoticeKind[]>>;
  readonly quietHours: QuietHours | null;
  /** IANA; null when it was never told. */
  readonly timeZone: string | null;
}
/** Devices are asked for one by one, so that nobody is told by them until the first is added. */
export const defaultPreferences: Preferences = {
  muted: { email: [], push: pushKinds },
  quietHours: null,
  timeZone: null,
};

/** A telephone is about to ring, so that no hour is too quiet for them. */
const urgent: readonly NoticeKind[] = ['call_booked', 'call_soon'];

export interface Telling {
  readonly channel: Channel;
  readonly at: Instant;
}

/** By which channels somebody is told, and when. */
export function tellings(text: NoticeText, preferences: Preferences, now: Instant): Telling[] {
  const kind = noticeTexts[text];
  const wanted = (channel: OuterChannel) =>
    carried[channel].includes(kind) && !preferences.muted[channel].includes(kind);
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
