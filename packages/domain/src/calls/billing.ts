import { acceptedAttempt, type Attempt, type CallSession, type Party } from './session.ts';
import type { Instant } from '../shared/instant.ts';

/** A closed stretch of time in the conference, in ms since the epoch. */
export interface Interval {
  readonly from: Instant;
  readonly to: Instant;
}

/** When a leg was out of the conference for good, by the earliest of its own leaving, its call's end and the conference's end. */
export function legEnd(attempt: Attempt, conferenceEndedAt: Instant | null): Instant | null {
  if (attempt.leftAt !== null) return attempt.leftAt;
  const ends = [attempt.endedAt, attempt.joinedAt === null ? null : conferenceEndedAt].filter((end) => end !== null);
  return ends.length > 0 ? Math.min(...ends) : null;
}

/** A party's connected stretches. One that is still open ends at `until`. */
export function connectedIntervals(party: Party, conferenceEndedAt: Instant | null, until: Instant): Interval[] {
  return party.attempts.flatMap((attempt) => {
    if (attempt.joinedAt === null) return [];
    const to = legEnd(attempt, conferenceEndedAt) ?? until;
    return to > attempt.joinedAt ? [{ from: attempt.joinedAt, to }] : [];
  });
}

/** The measure in ms of the time during which both lists have an interval open; a list's own intervals never overlap. */
export function overlap(a: readonly Interval[], b: readonly Interval[]): number {
  let sum = 0;
  for (const x of a) for (const y of b) sum += Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from));
  return sum;
}

/** Whole seconds during which both parties were in the conference; a stay still open counts until `until`. */
export function billableSeconds(session: CallSession, until: Instant): number {
  const client = connectedIntervals(session.client, session.conferenceEndedAt, until);
  const provider = connectedIntervals(session.provider, session.conferenceEndedAt, until);
  return Math.floor(overlap(client, provider) / 1000);
}

/** The instant from which both parties were in the conference together, if they ever were. */
export function talkStartedAt(session: CallSession): Instant | null {
  const client = acceptedAttempt(session.client)?.joinedAt;
  const provider = acceptedAttempt(session.provider)?.joinedAt;
  return client && provider ? Math.max(client, provider) : null;
}

/** Whole seconds of talk so far, by the measure of the bill; null until both parties were in the conference together. */
export function talkSeconds(session: CallSession, now: Instant): number | null {
  return talkStartedAt(session) === null ? null : billableSeconds(session, now);
}

/** Whether so many seconds of talk are charged. */
export function isBillable({ rules }: Pick<CallSession, 'rules'>, seconds: number): boolean {
  return seconds >= rules.minimumBillable;
}
