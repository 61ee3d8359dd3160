import type { PaymentMetric } from '@sos/contracts/payment-metrics';
import { dayOf } from '@sos/domain/dashboard/contribution';
import { dayFigures } from '@sos/domain/journal/day-figures';
import type { Posting } from '@sos/domain/journal/posting';
import type { Handler } from '../shared/handler.ts';
import type { Clock, Log } from '../shared/ports.ts';
import type { Journal, PaymentMetrics } from './ports.ts';

export interface CollectMetricsNeeds {
  readonly metrics: PaymentMetrics;
  readonly journal: Pick<Journal, 'entries'>;
  readonly clock: Clock;
  readonly log: Log;
}

const DAY_MS = 86_400_000;
const PAGE = 500;
/** Days that are made up for after a pause. */
const MOST_DAYS = 31;

/** Counts each day that is over since the last that was counted, and that one once more, since an entry may be late. */
export function makeCollectMetrics({ metrics, journal, clock, log }: CollectMetricsNeeds) {
  return async (): Promise<void> => {
    const now = clock.now();
    const yesterday = startOf(dayOf(now)) - DAY_MS;
    const [latest] = await metrics.since(dayOf(yesterday - MOST_DAYS * DAY_MS));
    const first = latest ? startOf(latest.day) : yesterday;
    for (let from = first; from <= yesterday; from += DAY_MS) {
      const entries = await entriesOf(journal, from);
      await metrics.keep({ day: dayOf(from), at: now, figures: dayFigures(entries) });
    }
    log.info('payment_metrics_collected', { upTo: dayOf(yesterday) });
  };
}

async function entriesOf(journal: Pick<Journal, 'entries'>, from: number): Promise<Posting[]> {
  const all: Posting[] = [];
  // Ids are letters, digits and `_`, so nothing of the day before is behind this one.
  let after = { at: from - 1, id: '~' };
  for (;;) {
    const entries = await journal.entries({ after, before: from + DAY_MS, limit: PAGE });
    all.push(...entries);
    const last = entries.at(-1);
    if (!last || entries.length < PAGE) return all;
    after = { at: last.at, id: last.id };
  }
}

const startOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

type View = Pick<CollectMetricsNeeds, 'clock'> & { readonly metrics: Pick<PaymentMetrics, 'since'> };

/** What the last days added up to, as far as they were counted. */
export function makeGetPaymentMetrics({ metrics, clock }: View): Handler<'adminGetPaymentMetrics'> {
  return async (_admin, { days }) => {
    const counted = await metrics.since(dayOf(clock.now() - (days - 1) * DAY_MS));
    return { days: counted.map(({ day, figures }) => ({ day, figures: figures.map(shown) })) };
  };
}

function shown(figures: PaymentMetric['figures'][number]) {
  const { currency, captures, captured, refunded, transferred, subscribed, disputed, vat, fees } = figures;
  return { currency, captures, captured, refunded, transferred, subscribed, disputed, vat, fees };
}
