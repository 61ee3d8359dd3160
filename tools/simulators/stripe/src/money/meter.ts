import type { Store } from './store.ts';

/** Where the money of one currency is, in minor units: authorised = held + captured + released. */
export interface MoneyMeter {
  authorised: number;
  held: number;
  captured: number;
  released: number;
  /** Part of what was captured. */
  refunded: number;
}

/** Adds up every charge and refund, per currency. */
export function measure(store: Store): Record<string, MoneyMeter> {
  const meters: Record<string, MoneyMeter> = {};
  const meter = (currency: string) =>
    (meters[currency] ??= { authorised: 0, held: 0, captured: 0, released: 0, refunded: 0 });
  for (const charge of store.charges.values()) {
    if (charge.status !== 'succeeded') continue;
    const closed = charge.captured || charge.refunded;
    const sums = meter(charge.currency);
    sums.authorised += charge.amount;
    sums.held += closed ? 0 : charge.amount;
    sums.captured += charge.amount_captured;
    sums.released += closed ? charge.amount - charge.amount_captured : 0;
  }
  const given = [...store.refunds.values()].filter(({ status }) => status !== 'failed');
  for (const refund of given) meter(refund.currency).refunded += refund.amount;
  return meters;
}
