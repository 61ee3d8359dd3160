import type { Instant } from '@sos/domain/shared/instant';
import type { Clock, Log } from '../shared/ports.ts';

/** Payments in the order in which their money was settled. */
export interface SettledPayments {
  /** Those settled after an instant and up to another; `reached` is the instant up to which the list is whole. */
  between(
    from: Instant,
    until: Instant,
    limit: number,
  ): Promise<{ readonly ids: readonly string[]; readonly reached: Instant }>;
}

/** Up to when paid calls were looked through. */
export interface SweepMark {
  /** Undefined before the first time. */
  read(): Promise<Instant | undefined>;
  move(until: Instant): Promise<void>;
}

export interface SweepPaidCallsNeeds {
  readonly settled: SettledPayments;
  readonly mark: SweepMark;
  readonly settle: (paymentId: string) => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
}

const PAGE = 100;
/** How long the trigger is given before a payment is looked at behind it, in ms. */
const BEHIND_MS = 600_000;
/** How far the first run looks back, in ms. */
const FIRST_MS = 7 * 86_400_000;
const BUDGET_MS = 120_000;

/**
 * Settles the commissions of paid calls whose trigger was lost, each payment once. It goes on where it was cut off, and
 * never past a payment that could not be settled. Returns how many were looked at.
 */
export function makeSweepPaidCalls(needs: SweepPaidCallsNeeds): () => Promise<number> {
  const { settled, mark, clock } = needs;
  return async () => {
    const began = clock.now();
    const until = began - BEHIND_MS;
    let from = (await mark.read()) ?? until - FIRST_MS;
    let looked = 0;
    while (from < until && clock.now() < began + BUDGET_MS) {
      const { ids, reached } = await settled.between(from, until, PAGE);
      const isClean = await settleAll(needs, ids);
      looked += ids.length;
      if (!isClean) return looked;
      await mark.move(reached);
      from = reached;
    }
    return looked;
  };
}

async function settleAll({ settle, log }: SweepPaidCallsNeeds, ids: readonly string[]): Promise<boolean> {
  let isClean = true;
  for (const id of ids) {
    try {
      await settle(id);
    } catch (error) {
      isClean = false;
      log.error('commissions_not_settled', { id, error });
    }
  }
  return isClean;
}
