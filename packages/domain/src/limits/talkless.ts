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

/** What is noted of such calls besides the client's own. */
export interface TalklessNotes {
  /** What ended until then counts no more for the client. */
  readonly forgivenAt: Instant;
  /** When calls ended that were booked from the same network, and those that rang the same number, whoever booked them. */
  readonly network: readonly Instant[];
  readonly number: readonly Instant[];
}
export const noNotes: TalklessNotes = { forgivenAt: 0, network: [], number: [] };

export interface TalklessRefusal {
  readonly reason: 'number_unproved' | 'calls_spent';
  /** Seconds. */
  readonly retryAfter: number;
}

/** When calls ended that count, the client's own, those to their number, and those from their network. */
export type CountedEnds = readonly [own: readonly Instant[], number: readonly Instant[], network: readonly Instant[]];

/** What counts of the client's own calls, of those to their number, and of those from their network. */
export function countedEnds(own: readonly Instant[], { forgivenAt, network, number }: TalklessNotes): CountedEnds {
  return [own.filter((end) => end > forgivenAt), number, network];
}

/**
 * Why nobody may book again after calls that came to nothing; undefined when they may. One of the client or the number is
 * enough for an hour where the number has never accepted a call; five of the client, the network or the number are enough
 * for the rest of the day, unless an admin forgives them.
 */
export function talklessRefusal(
  counted: CountedEnds,
  { isProved, now }: { readonly isProved: boolean; readonly now: Instant },
): TalklessRefusal | undefined {
  const recent = counted.map((ends) => ends.filter((end) => end > now - TALKLESS_WINDOW).toSorted((a, b) => b - a));
  const fifths = recent.flatMap((ends) => ends[A_DAY - 1] ?? []);
  if (fifths.length > 0) {
    return { reason: 'calls_spent', retryAfter: secondsUntil(Math.max(...fifths) + TALKLESS_WINDOW, now) };
  }
  // Strangers share a network, so that one call of somebody else there says nothing about this number.
  const last = Math.max(0, ...recent.slice(0, 2).flat());
  if (isProved || last + HOUR_MS <= now) return undefined;
  return { reason: 'number_unproved', retryAfter: secondsUntil(last + HOUR_MS, now) };
}
