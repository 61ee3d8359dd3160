import { dayOf } from '@sos/domain/dashboard/contribution';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { CostBook } from './ports.ts';

const DAY_MS = 86_400_000;

export interface GetCostsNeeds {
  readonly book: Pick<CostBook, 'since'>;
  readonly clock: Clock;
}

/** What the last days cost, as far as it was counted. */
export function makeGetCosts({ book, clock }: GetCostsNeeds): Handler<'adminGetCosts'> {
  return async (_admin, { days }) => {
    const counted = await book.since(dayOf(clock.now() - (days - 1) * DAY_MS));
    return {
      days: counted.map(({ day, at, talks, revenue, lines }) => ({
        day,
        at,
        talks: { calls: talks.calls, seconds: talks.seconds },
        revenue: revenue.map(({ amount, currency }) => ({ amount, currency })),
        lines: lines.map(({ vendor, service, count, minutes, cost }) => ({
          vendor,
          service,
          count,
          minutes,
          cost: cost && { amount: cost.amount, currency: cost.currency },
        })),
      })),
    };
  };
}
