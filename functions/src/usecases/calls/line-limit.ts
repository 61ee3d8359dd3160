import type { CallRules } from '@sos/domain/calls/session';

/** For questions, absences and an outage of the carrier, in seconds. */
const ALLOWANCE = 1500;

/** Seconds after which the carrier ends a call by itself, should we never do it: longer than any session takes. */
export function lineLimit({ maxTalk, providerDelay, maxAttempts, ringTimeout, retryDelay }: CallRules): number {
  return maxTalk + ALLOWANCE + providerDelay + maxAttempts * (ringTimeout + retryDelay);
}
