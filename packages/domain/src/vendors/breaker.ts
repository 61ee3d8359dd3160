import type { Instant } from '../shared/instant.ts';

export const vendors = ['stripe', 'paypal', 'twilio', 'wise', 'flutterwave'] as const;
export type Vendor = (typeof vendors)[number];

export const breakerStates = ['closed', 'open', 'half_open'] as const;
type BreakerState = (typeof breakerStates)[number];

/** How a vendor has answered lately, for all who ask it. */
export interface Breaker {
  readonly state: BreakerState;
  /** How many requests failed in a row while closed. */
  readonly failures: number;
  /** When the last failure, or the trial, began to count; null before the first. */
  readonly since: Instant | null;
}

export const closedBreaker: Breaker = { state: 'closed', failures: 0, since: null };

const FAILURES_TO_OPEN = 3;
/** In ms. */
const OPEN_FOR = 15_000;
/** A trial whose outcome is not known by then is lost, and another may try; in ms. */
const TRIAL_FOR = 60_000;
/** Failures this far apart are not one failure of the vendor; in ms. */
const TOGETHER = 60_000;

/**
 * Whether a request may go out, and the breaker afterwards: an open one lets one trial through. A breaker that is the
 * same object need not be stored.
 */
export function admit(breaker: Breaker, now: Instant): { readonly admitted: boolean; readonly breaker: Breaker } {
  if (breaker.state === 'closed') return { admitted: true, breaker };
  const pause = breaker.state === 'open' ? OPEN_FOR : TRIAL_FOR;
  if (now - (breaker.since ?? 0) < pause) return { admitted: false, breaker };
  return { admitted: true, breaker: { ...breaker, state: 'half_open', since: now } };
}

/** The breaker after an admitted request: itself when the outcome says nothing new. */
export function learnOutcome(breaker: Breaker, outcome: 'answered' | 'failed', now: Instant): Breaker {
  if (outcome === 'answered') return answered(breaker);
  if (breaker.state === 'open') return breaker;
  const together = breaker.since !== null && now - breaker.since < TOGETHER;
  const failures = (together ? breaker.failures : 0) + 1;
  const opens = breaker.state === 'half_open' || failures >= FAILURES_TO_OPEN;
  return { ...breaker, state: opens ? 'open' : 'closed', failures, since: now };
}

/** An answer to what was asked before the breaker opened does not close it: the trial does. */
function answered(breaker: Breaker): Breaker {
  if (breaker.state === 'open' || breaker.failures === 0) return breaker;
  return { ...breaker, ...closedBreaker };
}
