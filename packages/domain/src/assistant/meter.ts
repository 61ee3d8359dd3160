import type { Instant } from '../shared/instant.ts';

/** What somebody may ask for, as the platform told it last. */
export interface Entitlement {
  /** Calls that the billing period holds. */
  readonly aiCalls: number;
  readonly periodStart: Instant;
  readonly periodEnd: Instant;
  /** Null while the assistant does not answer. */
  readonly entitledUntil: Instant | null;
}

interface Reserved {
  readonly id: string;
  readonly at: Instant;
}

/** The calls of one billing period. */
export interface Meter {
  readonly periodStart: Instant;
  readonly spent: number;
  /** Asked of a vendor, and not yet answered or given back. */
  readonly reserved: readonly Reserved[];
}

export type Reservation =
  | { readonly outcome: 'reserved'; readonly meter: Meter }
  | { readonly outcome: 'still_answering' | 'not_entitled' | 'calls_used_up' };

export interface Call {
  /** The same when it is asked again. */
  readonly id: string;
  readonly now: Instant;
}

const MINUTE = 60_000;
/** No answer takes longer: what was reserved before belongs to a machine that died, and counts no more. */
export const LONGEST_ANSWER = 10 * MINUTE;

/** How the meter stands in the period of the entitlement: it begins anew with each. */
export function meterIn(entitlement: Entitlement, meter: Meter | undefined, now: Instant): Meter {
  const { periodStart } = entitlement;
  if (meter?.periodStart !== periodStart) return { periodStart, spent: 0, reserved: [] };
  return { ...meter, reserved: meter.reserved.filter(({ at }) => now - at < LONGEST_ANSWER) };
}

export const usedOf = ({ spent, reserved }: Meter): number => spent + reserved.length;

/** Counts a call before the vendor is asked. */
export function reserve(entitlement: Entitlement | null, meter: Meter | undefined, call: Call): Reservation {
  const { id, now } = call;
  if (!entitlement || !isEntitled(entitlement, now)) return { outcome: 'not_entitled' };
  const before = meterIn(entitlement, meter, now);
  if (before.reserved.some((each) => each.id === id)) return { outcome: 'still_answering' };
  if (usedOf(before) >= entitlement.aiCalls) return { outcome: 'calls_used_up' };
  return { outcome: 'reserved', meter: { ...before, reserved: [...before.reserved, { id, at: now }] } };
}

/** The call was answered. One that was reserved in an earlier period, or for too long, changes nothing of this one. */
export function settle(meter: Meter, id: string): Meter {
  if (!meter.reserved.some((each) => each.id === id)) return meter;
  return { ...giveBack(meter, id), spent: meter.spent + 1 };
}

/** The vendor failed: the call counts for nothing. One that was answered stays counted. */
export function giveBack(meter: Meter, id: string): Meter {
  return { ...meter, reserved: meter.reserved.filter((each) => each.id !== id) };
}

export function isEntitled({ entitledUntil }: Entitlement, now: Instant): boolean {
  return entitledUntil !== null && now < entitledUntil;
}
