import { type Challenge, type Counted, withPaid } from '@sos/domain/challenges/challenge';
import { prizeLine } from '@sos/domain/challenges/prize';
import type { LedgerLine } from '@sos/domain/affiliates/commission';
import type { Turns } from '@sos/simulation/kernel/engine';
import { Collection, runTransaction } from '@sos/simulation/kernel/transactions';
import type { Challenges, CountedCalls } from '../challenges/ports.ts';
import { calmTurns } from './calm-turns.ts';

/** The weeks of chatters, with the ledger that prizes come into. */
export class MemoryChallenges implements Challenges {
  readonly byId = new Collection<Challenge>();
  readonly ledger = new Collection<LedgerLine>();
  /** Who has a profile. */
  readonly members = new Set<string>();
  readonly #turns: Turns;

  constructor(turns: Turns = calmTurns) {
    this.#turns = turns;
  }

  async read(id: string): Promise<Challenge | undefined> {
    return this.byId.get(id);
  }

  createOnce(id: string, challenge: Challenge): Promise<void> {
    return runTransaction(this.#turns, (transaction) => {
      if (!transaction.get(this.byId, id)) transaction.set(this.byId, id, challenge);
    });
  }

  change(...[id, decide]: Parameters<Challenges['change']>): Promise<void> {
    return runTransaction(this.#turns, (transaction) => {
      const before = transaction.get(this.byId, id);
      if (before) transaction.set(this.byId, id, decide(before));
    });
  }

  pay(...[id, affiliateId, at]: Parameters<Challenges['pay']>): Promise<void> {
    return runTransaction(this.#turns, (transaction) => {
      const before = transaction.get(this.byId, id);
      const after = before && withPaid(before, affiliateId, at);
      const line = after && prizeLine(after, { id, affiliateId, at });
      if (!line || !this.members.has(affiliateId)) return;
      transaction.set(this.byId, id, after);
      transaction.set(this.ledger, line.id, line);
    });
  }
}

/** Calls in memory, in their order. */
export function memoryCalls(calls: readonly Counted[]): CountedCalls {
  const inSpan = ({ from, until }: { readonly from: number; readonly until: number }) =>
    calls.filter(({ callAt }) => callAt >= from && callAt < until).toSorted((one, other) => one.callAt - other.callAt);
  return {
    within: async (span, { limit, after }) => {
      const start = Number(after ?? 0);
      const page = inSpan(span).slice(start, start + limit);
      return { calls: page, next: page.length === limit ? `${start + limit}` : null };
    },
    ofOne: async (affiliateId, span, limit) =>
      inSpan(span)
        .filter((call) => call.affiliateId === affiliateId)
        .toReversed()
        .slice(0, limit),
  };
}
