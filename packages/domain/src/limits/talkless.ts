import type { EndReason } from '../calls/session.ts';
import type { Instant } from '../shared/instant.ts';
import { secondsUntil } from './limits.ts';

/** Ends that the client brought about before anybody could talk. */
const byClient: ReadonlySet<EndReason | null> = new Set<EndReason>([
  'client_no_answer',
  'client_declined',
  'client_hung_up',
  'by_client',
]);

/** True for a call that came to nothing by what its client did. */
export function isTalkless(call: { readonly endReason: EndReason | null; readonly isPaid: boolean }): boolean {
  return !call.isPaid && byClient.has(call.endReason);
}

const HOUR_MS = 3_600_000;
/** How far back calls count, in ms. */
export const TALKLESS_WINDOW = 24 * HOUR_MS;
const A_DAY = 5;

export interface TalklessRefusal {
  readonly reason: 'number_unproved' | 'too_many_requests';
  /** Seconds. */
  readonly retryAfter: number;
}

/**
 * Why nobody may book again after calls that came to nothing; undefined when they may. One is enough for an hour where
 * the number has never accepted a call, five for the rest of the day.
 */
export function talklessRefusal(
  ends: readonly Instant[],
  { isProved, now }: { readonly isProved: boolean; readonly now: Instant },
): TalklessRefusal | undefined {
  const recent = ends.filter((end) => end > now - TALKLESS_WINDOW).toSorted((one, other) => other - one);
  const [last] = recent;
  const fifth = recent[A_DAY - 1];
  if (fifth !== undefined) {
    return { reason: 'too_many_requests', retryAfter: secondsUntil(fifth + TALKLESS_WINDOW, now) };
  }
  if (isProved || last === undefined || last + HOUR_MS <= now) return undefined;
  return { reason: 'number_unproved', retryAfter: secondsUntil(last + HOUR_MS, now) };
}
