import type { Output } from '@sos/contracts/callables';
import { type CostLine, plusLines } from '@sos/domain/costs/cost';
import { currencies, type Currency, type Money } from '@sos/domain/money/money';

export type CostDay = Output<'adminGetCosts'>['days'][number];

/** What all days cost, by vendor and service, the dearest first; what has no price comes last. */
export function costsByService(days: readonly CostDay[]): CostLine[] {
  const sums = days.reduce((sum: CostLine[], { lines }) => plusLines(sum, lines), []);
  return sums.toSorted((one, other) => (other.cost?.amount ?? -1) - (one.cost?.amount ?? -1));
}

/** What a day costs, in each currency in which it costs something. */
export function costsOfDay({ lines }: Pick<CostDay, 'lines'>): Money[] {
  return currencies
    .map((currency) => ({ amount: amountIn(lines, currency), currency }))
    .filter(({ amount }) => amount !== 0);
}

export function amountIn(lines: readonly CostLine[], currency: Currency): number {
  return lines.reduce((sum, { cost }) => sum + (cost?.currency === currency ? cost.amount : 0), 0);
}

export function talksIn(days: readonly Pick<CostDay, 'talks'>[]): number {
  return days.reduce((sum, { talks }) => sum + talks.calls, 0);
}

/** What it comes to for each talk; null where there is no price, or no talk. */
export function perTalk(cost: Money | null, talks: number): Money | null {
  return cost && talks > 0 ? { amount: Math.round(cost.amount / talks), currency: cost.currency } : null;
}

/** What a day leaves, in each currency in which it brought something: the rest of what was earned and asked for in it. */
export function marginsOf({ revenue, lines }: Pick<CostDay, 'revenue' | 'lines'>): Money[] {
  return revenue.map(({ amount, currency }) => ({ amount: amount - amountIn(lines, currency), currency }));
}
