import { minor } from './amounts.ts';
import type { Account, Amount } from './types.ts';

/** Money by what became of it, in minor units. */
export interface MoneyMeter {
  held: number;
  captured: number;
  released: number;
  refunded: number;
}

export function measure(accounts: readonly Account[]): Record<string, MoneyMeter> {
  const meters: Record<string, MoneyMeter> = {};
  for (const { authorizations, captures, refunds } of accounts) {
    const [first] = authorizations;
    if (!first) continue;
    const meter = (meters[first.amount.currency_code] ??= { held: 0, captured: 0, released: 0, refunded: 0 });
    const taken = sum(captures.filter(({ status }) => status !== 'DECLINED' && status !== 'FAILED'));
    const left = minor(first.amount) - taken;
    const isHeld = authorizations.some(({ status }) => status === 'CREATED' || status === 'PENDING');
    meter.captured += taken;
    meter[isHeld && captures.length === 0 ? 'held' : 'released'] += left;
    meter.refunded += sum(refunds.filter(({ status }) => status === 'COMPLETED' || status === 'PENDING'));
  }
  return meters;
}

const sum = (parts: readonly { readonly amount: Amount }[]) =>
  parts.reduce((total, { amount }) => total + minor(amount), 0);
