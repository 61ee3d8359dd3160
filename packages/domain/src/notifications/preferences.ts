import type { Instant } from '../shared/instant.ts';
import { type NoticeKind, noticeTexts, type NoticeText } from './notice.ts';
import { afterQuietHours, type QuietHours } from './quiet-hours.ts';

/** The ways by which people are told. What happens is always shown in the app. */
export const channels = ['inapp', 'email'] as const;
export type Channel = (typeof channels)[number];
/** Those that leave the app, can be switched off, and keep to the quiet hours. */
export const outerChannels = ['email'] as const satisfies readonly Channel[];
export type OuterChannel = (typeof outerChannels)[number];

export interface Preferences {
  /** The kinds that somebody does not want to be told by a channel. */
  readonly muted: Readonly<Record<OuterChannel, readonly NoticeKind[]>>;
  readonly quietHours: QuietHours | null;
  /** IANA; null when it was never told. */
  readonly timeZone: string | null;
}
export const defaultPreferences: Preferences = { muted: { email: [] }, quietHours: null, timeZone: null };

/** A telephone is about to ring, so that no hour is too quiet for them. */
const urgent: readonly NoticeKind[] = ['call_booked', 'call_soon'];

export interface Telling {
  readonly channel: Channel;
  readonly at: Instant;
}

/** By which channels somebody is told, and when. */
export function tellings(text: NoticeText, preferences: Preferences, now: Instant): Telling[] {
  const kind = noticeTexts[text];
  const outer = outerChannels.filter((channel) => !preferences.muted[channel].includes(kind));
  const at = urgent.includes(kind) ? now : outsideQuietHours(preferences, now);
  return [{ channel: 'inapp', at: now }, ...outer.map((channel) => ({ channel, at }))];
}

function outsideQuietHours({ quietHours, timeZone }: Preferences, now: Instant): Instant {
  return quietHours ? afterQuietHours(now, quietHours, timeZone ?? 'UTC') : now;
}
