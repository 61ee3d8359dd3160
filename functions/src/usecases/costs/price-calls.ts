import { awaitedCost, type LegCost, withLegs } from '@sos/domain/costs/call-cost';
import type { CallSession } from '@sos/domain/calls/session';
import { type Clock, type Log, VendorUnavailableError } from '../shared/ports.ts';
import { sweep } from '../shared/sweep.ts';
import type { CallCosts, LegPrices } from './ports.ts';

/** Remembers a call that has ended and rang somebody, so that its price is asked for. */
export function makeAwaitPrice({ costs }: { readonly costs: Pick<CallCosts, 'begin'> }) {
  return async ({ id, endedAt, client, provider }: CallSession): Promise<void> => {
    if (endedAt === null || client.attempts.length + provider.attempts.length === 0) return;
    await costs.begin(id, awaitedCost(endedAt));
  };
}

export interface PriceCallsNeeds {
  readonly costs: Pick<CallCosts, 'due' | 'change'>;
  /** The carrier's ids of a session's calls, by the names of the attempts. */
  readonly callSidsOf: (sessionId: string) => Promise<Readonly<Record<string, string>>>;
  readonly prices: LegPrices;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Asks the carrier what the calls of sessions have cost, the one that waits longest first, until its time is up; the next
 * run goes on there. One that fails stops no other; once the carrier is out of reach nothing more is asked, and the run
 * fails at its end.
 */
export function makePriceCalls(needs: PriceCallsNeeds) {
  const { costs, clock, log } = needs;
  return async (): Promise<void> => {
    const failures: unknown[] = [];
    const visit = async (sessionId: string) => {
      if (failures.some((error) => error instanceof VendorUnavailableError)) return;
      try {
        const told = await pricesOf(needs, sessionId);
        await costs.change(sessionId, (before) => withLegs(before, told, clock.now()));
      } catch (error) {
        failures.push(error);
      }
    };
    const now = clock.now();
    const looked = await sweep({ list: (query) => costs.due(now, query), visit, clock });
    log.info('calls_priced', { looked, failed: failures.length });
    if (failures.length > 0) throw failures[0];
  };
}

async function pricesOf({ callSidsOf, prices }: PriceCallsNeeds, sessionId: string): Promise<LegCost[]> {
  const legs = Object.entries(await callSidsOf(sessionId));
  return Promise.all(legs.map(async ([attemptId, callSid]) => ({ attemptId, price: await prices(callSid) })));
}
