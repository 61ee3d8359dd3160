import type { PaymentMetric } from '@sos/contracts/payment-metrics';
import { beforeEach, expect, it } from 'vitest';
import type { PaymentMetrics } from './ports.ts';

const sums = { captured: 4900, refunded: 0, transferred: 3000, subscribed: 0, disputed: 0, vat: 817, fees: 99 };
const metric = (day: string, captures = 1): PaymentMetric => {
  return { day, at: captures, figures: [{ currency: 'EUR', captures, ...sums }] };
};

/** What every book of payments’ days does. `open` gives an empty one, for each test. */
export function paymentMetricsContract(open: () => PaymentMetrics): void {
  let metrics: PaymentMetrics;
  beforeEach(() => void (metrics = open()));

  it('payments’ days are had as they were kept last, the newest first', async () => {
    expect(await metrics.since('2026-03-01')).toEqual([]);
    for (const day of ['2026-03-09', '2026-03-10', '2026-03-08']) await metrics.keep(metric(day));
    await metrics.keep(metric('2026-03-10', 2));
    await metrics.keep({ ...metric('2026-03-09', 3), figures: [] });
    expect(await metrics.since('2026-03-09')).toEqual([
      metric('2026-03-10', 2),
      { ...metric('2026-03-09', 3), figures: [] },
    ]);
  });
}
