import type { Instant } from '../shared/instant.ts';
import { isEntitled, type Subscription } from './subscription.ts';

/** Which calls of the assistant were counted in one billing period. */
export interface Quota {
  readonly periodStart: Instant;
  readonly calls: readonly string[];
  /** How many the assistant has counted itself. */
  readonly used: number;
  /** What models have cost in it, in millionths of a US dollar, as the assistant has told. */
  readonly cost?: number;
}

export type Reservation =
  | { readonly outcome: 'reserved'; readonly quota: Quota }
  /** Counted before under this id. */
  | { readonly outcome: 'known'; readonly quota: Quota }
  | { readonly outcome: 'not_entitled' | 'used_up' };

/** How the quota stands in the period of the subscription: it begins anew with each. */
export function quotaIn(subscription: Subscription, quota: Quota | undefined): Quota {
  const { periodStart } = subscription;
  return quota?.periodStart === periodStart ? quota : { periodStart, calls: [], used: 0 };
}

/** Calls of the period, by whoever counted more of them. */
export const callsUsed = ({ calls, used }: Quota): number => Math.max(calls.length, used);

/** Counts a call before the vendor is asked, once by its id. */
export function reserve(
  subscription: Subscription | undefined,
  quota: Quota | undefined,
  call: { readonly id: string; readonly now: Instant },
): Reservation {
  if (!subscription || !isEntitled(subscription, call.now)) return { outcome: 'not_entitled' };
  const before = quotaIn(subscription, quota);
  if (before.calls.includes(call.id)) return { outcome: 'known', quota: before };
  if (callsUsed(before) >= subscription.aiCalls) return { outcome: 'used_up' };
  return { outcome: 'reserved', quota: { ...before, calls: [...before.calls, call.id] } };
}

/** Takes a call back that the vendor has failed; one of an earlier period, or that was never counted, changes nothing. */
export function giveBack(quota: Quota | undefined, callId: string): Quota | undefined {
  if (!quota?.calls.includes(callId)) return quota;
  return { ...quota, calls: quota.calls.filter((id) => id !== callId) };
}
