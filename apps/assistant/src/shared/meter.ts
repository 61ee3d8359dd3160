import type { Meter } from './queries.ts';

/** How much is left of the period, in the steps at which it is said. */
export type MeterStep = 'free' | 'warned' | 'last' | 'over' | 'ended';

const WARNED = 0.8;
const LAST = 0.99;

/** `ended` where no subscription is running at `now`. */
export function meterStep({ used, limit, entitledUntil }: Meter, now: number): MeterStep {
  if (entitledUntil === null || entitledUntil <= now) return 'ended';
  if (used >= limit) return 'over';
  if (used >= limit * LAST) return 'last';
  return used >= limit * WARNED ? 'warned' : 'free';
}
