import type { Instant } from '../shared/instant.ts';
import { netOf, type Transfer } from './transfer.ts';

const DAY = 86_400_000;
/** 5 January 1970 was a Monday. */
const FIRST_MONDAY = 4 * DAY;
const WEEK = 7 * DAY;

/** The day of each week on which rails pay out to banks, as accounts are opened with it. */
export function paydayAfter(at: Instant, delayDays: number): Instant {
  const ripe = at + delayDays * DAY;
  return FIRST_MONDAY + Math.ceil((ripe - FIRST_MONDAY) / WEEK) * WEEK;
}

export interface Payday {
  readonly at: Instant;
  /** Minor units. */
  readonly amount: number;
}

/** The next payout to the bank, with what is known to be in it by now; undefined when nothing is on its way. */
export function nextPayday(
  transfers: readonly Pick<Transfer, 'moves'>[],
  { now, delayDays }: { readonly now: Instant; readonly delayDays: number },
): Payday | undefined {
  const sums = new Map<Instant, number>();
  for (const transfer of transfers) {
    const sent = transfer.moves.findLast(
      ({ kind, railId, rail }) => kind === 'send' && railId !== null && rail === 'stripe',
    );
    if (!sent) continue;
    const at = paydayAfter(sent.at, delayDays);
    if (at > now) sums.set(at, (sums.get(at) ?? 0) + netOf(transfer));
  }
  const [first] = [...sums].filter(([, amount]) => amount > 0).toSorted(([one], [other]) => one - other);
  return first && { at: first[0], amount: first[1] };
}
