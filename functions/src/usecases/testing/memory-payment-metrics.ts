import type { PaymentMetric } from '@sos/contracts/payment-metrics';
import type { PaymentMetrics } from '../journal/ports.ts';

export class MemoryPaymentMetrics implements PaymentMetrics {
  readonly byDay = new Map<string, PaymentMetric>();

  async since(day: string): Promise<readonly PaymentMetric[]> {
    const all = [...this.byDay.values()].filter((metric) => metric.day >= day);
    return all.toSorted((one, other) => (one.day < other.day ? 1 : -1));
  }

  async keep(metric: PaymentMetric): Promise<void> {
    this.byDay.set(metric.day, metric);
  }
}
