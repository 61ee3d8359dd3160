import { add, type Currency, type Money, money } from '../money/money.ts';
import type { Posting } from '../journal/posting.ts';

export const costVendors = ['twilio', 'stripe', 'paypal', 'smtp', 'fcm', 'google', 'other'] as const;
export type CostVendor = (typeof costVendors)[number];
export const costServices = [
  'calls',
  'sms',
  'recordings',
  'numbers',
  'fees',
  'mails',
  'pushes',
  'reads',
  'writes',
  'deletes',
  'invocations',
  'other',
] as const;
export type CostService = (typeof costServices)[number];

/** What one service of a vendor did in a day, and what it costs; null is what nobody measures. */
export interface CostLine {
  readonly vendor: CostVendor;
  readonly service: CostService;
  /** Calls, messages, payments. */
  readonly count: number | null;
  /** As the vendor bills them. */
  readonly minutes: number | null;
  readonly cost: Money | null;
}

/** What rails kept for themselves, by rail and currency. A fee that was given back makes it less. */
export function feesOf(postings: readonly Pick<Posting, 'lines'>[]): CostLine[] {
  return plusLines(
    [],
    postings.flatMap(({ lines }) =>
      lines
        .filter(({ account }) => account === 'fees')
        .map(({ amount, currency }) => ({
          vendor: railOf(lines),
          service: 'fees' as const,
          count: 1,
          minutes: null,
          cost: { amount, currency },
        })),
    ),
  );
}

/** What of the entries is ours before costs, by currency. What was given back makes it less. */
export function revenueOf(postings: readonly Pick<Posting, 'lines'>[]): Money[] {
  const lines = postings.flatMap((posting) => posting.lines.filter(({ account }) => account === 'platform_revenue'));
  return plusMoney(
    [],
    lines.map(({ amount, currency }) => money(-amount, currency)),
  );
}

/** Amounts added up by currency. */
export function plusMoney(before: readonly Money[], added: readonly Money[]): Money[] {
  const sums = new Map<Currency, Money>();
  for (const each of [...before, ...added]) {
    const sum = sums.get(each.currency);
    sums.set(each.currency, sum ? add(sum, each) : each);
  }
  return [...sums.values()];
}

function railOf(lines: Posting['lines']): CostVendor {
  if (lines.some(({ account }) => account === 'stripe_clearing')) return 'stripe';
  return lines.some(({ account }) => account === 'paypal_clearing') ? 'paypal' : 'other';
}

/** Lines added up by vendor, service and currency. What one of two does not know is what the other knows. */
export function plusLines(before: readonly CostLine[], added: readonly CostLine[]): CostLine[] {
  const sums = new Map<string, CostLine>();
  for (const line of [...before, ...added]) {
    const key = `${line.vendor} ${line.service} ${line.cost?.currency ?? ''}`;
    const sum = sums.get(key);
    sums.set(key, sum ? plusLine(sum, line) : line);
  }
  return [...sums.values()];
}

function plusLine(one: CostLine, other: CostLine): CostLine {
  return {
    ...one,
    count: plus(one.count, other.count),
    minutes: plus(one.minutes, other.minutes),
    cost: one.cost && money(one.cost.amount + (other.cost?.amount ?? 0), one.cost.currency),
  };
}

function plus(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : one + other;
}
