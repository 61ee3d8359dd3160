import { certainStretchesOf, shared, type Stretch, stretchesOf, talks } from './presence.ts';
import type { CallSession } from './session.ts';
import type { Instant } from '../shared/instant.ts';

/** A closed stretch of time in the conference, in ms since the epoch. */
export interface Interval extends Stretch {
  readonly to: Instant;
}

/** The measure in ms of the time during which both lists have an interval open; what is covered twice counts once. */
export function overlap(a: readonly Interval[], b: readonly Interval[]): number {
  let [sum, covered] = [0, Number.NEGATIVE_INFINITY];
  for (const { from, to } of shared(a, b)) {
    sum += Math.max(0, (to ?? from) - Math.max(from, covered));
    covered = Math.max(covered, to ?? from);
  }
  return sum;
}

/** Whole seconds during which both parties were in the conference; a stay still open counts until `until`. */
export function billableSeconds(session: CallSession, until: Instant): number {
  return secondsBoth(stretchesOf, session, until);
}

/** The same of a talk that is over, as far as it is certain. */
export function certainSeconds(session: CallSession, until: Instant): number {
  return secondsBoth(certainStretchesOf, session, until);
}

function secondsBoth(stretches: typeof stretchesOf, session: CallSession, until: Instant): number {
  const closed = (stretch: Stretch): Interval => ({ ...stretch, to: stretch.to ?? Math.max(stretch.from, until) });
  const client = stretches(session, 'client').map(closed);
  const provider = stretches(session, 'provider').map(closed);
  return Math.floor(overlap(client, provider) / 1000);
}

/** The instant from which both parties were in the conference together, if they ever were. */
export function talkStartedAt(session: CallSession): Instant | null {
  return talks(session)[0]?.from ?? null;
}

/** Whole seconds of talk so far, by the measure of the bill; null until both parties were in the conference together. */
export function talkSeconds(session: CallSession, now: Instant): number | null {
  return talkStartedAt(session) === null ? null : billableSeconds(session, now);
}

/** Whether so many seconds of talk are charged. */
export function isBillable({ rules }: Pick<CallSession, 'rules'>, seconds: number): boolean {
  return seconds >= rules.minimumBillable;
}

/** How many seconds of talk are included in the price. */
export function includedSeconds({ includedMinutes, rules }: CallSession): number {
  // Sessions of an earlier release may have been booked with less talk than their price includes.
  return Math.min(includedMinutes * 60, rules.maxTalk);
}

/** When the included time will be over if nobody leaves; null unless both are in the conference now. */
export function timeUpAt(session: CallSession): Instant | null {
  const last = talks(session).at(-1);
  if (!last || last.to !== null) return null;
  const earlier = billableSeconds(session, last.from);
  return last.from + (includedSeconds(session) - earlier) * 1000;
}
