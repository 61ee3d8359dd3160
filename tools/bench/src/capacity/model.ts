import { centsPerMinute, costOf, defaultDialRates, longestLeg } from '@sos/domain/calls/dial-cost';
import { defaultCallRules } from '@sos/domain/calls/session';
import { resourceClasses } from '@sos/functions/runtime/resources';
import { allowed, assumed, perCall, prices } from './figures.ts';

const HOUR_S = 3600;
const DAY_CALLS = [10, 1_000, 100_000] as const;

/** What a day of so many calls takes. */
export interface Day {
  readonly calls: number;
  readonly busiestHour: number;
  readonly dialsASecond: number;
  readonly stripeRequestsASecond: number;
  readonly reads: number;
  readonly writes: number;
  readonly invocations: number;
  /** Processors that the functions keep busy in the busiest hour. */
  readonly processors: number;
  /** Instances of the usual size that this keeps busy; while one waits for somebody else it is busy too. */
  readonly instances: number;
  /** What Firestore asks, in US cents. */
  readonly firestoreCents: number;
}

export function dayOf(calls: number): Day {
  const busiestHour = calls * assumed.busiestHour;
  const aSecond = busiestHour / HOUR_S;
  const processors = (aSecond * perCall.processorMs.value) / 1000;
  const [reads, writes] = [calls * perCall.reads.value, calls * perCall.writes.value];
  return {
    calls,
    busiestHour,
    dialsASecond: aSecond * perCall.dials.value,
    stripeRequestsASecond: aSecond * perCall.stripeRequests.value,
    reads,
    writes,
    invocations: calls * perCall.invocations.value,
    processors,
    instances: processors / resourceClasses.webhook.cpu,
    firestoreCents: (reads * prices.firestoreReads.value + writes * prices.firestoreWrites.value) / 100_000,
  };
}

export const days = DAY_CALLS.map(dayOf);

/** What is counted against our own budget for one call between two French numbers, in cents. */
export function budgetedCents(): number {
  const rate = centsPerMinute(defaultDialRates, '+33612345678');
  return perCall.dials.value * costOf(rate, longestLeg(defaultCallRules));
}

export interface Ceiling {
  readonly limit: keyof typeof allowed;
  /** Calls a day at which it is met. */
  readonly calls: number;
}

/** Each limit by the calls a day at which it is met, the first one first. */
export function ceilings(): Ceiling[] {
  const inBusiestHour = (aSecond: number, each: number) => (aSecond * HOUR_S) / each / assumed.busiestHour;
  const met: Readonly<Record<Ceiling['limit'], number>> = {
    dialCentsADay: allowed.dialCentsADay.value / budgetedCents(),
    dialsASecond: inBusiestHour(allowed.dialsASecond.value, perCall.dials.value),
    stripeRequestsASecond: inBusiestHour(allowed.stripeRequestsASecond.value, perCall.stripeRequests.value),
    processors: inBusiestHour(allowed.processors.value, perCall.processorMs.value / 1000),
  };
  const all = Object.entries(met).map(([limit, calls]) => ({ limit: limit as Ceiling['limit'], calls }));
  return all.toSorted((one, other) => one.calls - other.calls);
}
