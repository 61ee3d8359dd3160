import { giveBack, type Reservation, reserve } from '@sos/domain/subscriptions/quota';
import type { Clock } from '../shared/ports.ts';
import type { Quotas } from './ports.ts';

export interface CountCallsNeeds {
  readonly quotas: Quotas;
  readonly clock: Clock;
}

/** Counts the calls of the assistant: each before its vendor is asked, and not at all when the vendor fails. */
export function makeCountCalls({ quotas, clock }: CountCallsNeeds) {
  return {
    /** Once for each id. */
    reserve: async (uid: string, callId: string): Promise<Reservation['outcome']> => {
      const call = { id: callId, now: clock.now() };
      return (await quotas.reserve(uid, (current, quota) => reserve(current, quota, call))).outcome;
    },
    giveBack: (uid: string, callId: string): Promise<void> => quotas.change(uid, (quota) => giveBack(quota, callId)),
  };
}
