import type { Currency } from '../money/money.ts';
import type { Instant } from '../shared/instant.ts';

/** The accounts of the journal. A clearing account is what a payment provider keeps for us. */
export const accounts = [
  'stripe_clearing',
  'paypal_clearing',
  'client_refunds',
  'provider_payable',
  'platform_revenue',
  'coupon_discounts',
  'vat_payable',
  'affiliate_commissions',
  'affiliate_payable',
  'affiliate_paid',
  'wise_clearing',
  'flutterwave_clearing',
  'dispute_losses',
  'fees',
] as const;
export type Account = (typeof accounts)[number];

/** One side of a movement, in minor units: positive is a debit, negative a credit. */
export interface Line {
  readonly account: Account;
  /** Whose part of the account it is; null when it is nobody's in particular. */
  readonly partyId: string | null;
  readonly amount: number;
  readonly currency: Currency;
}

/** One movement of money with both its sides. Its id is made of its cause, so that it is written once. */
export interface Posting {
  readonly id: string;
  readonly paymentId: string;
  readonly at: Instant;
  readonly lines: readonly Line[];
}

/** What the journal says is on each account, in minor units, by account and currency. */
export type Balances = Readonly<Partial<Record<Account, Readonly<Partial<Record<Currency, number>>>>>>;

/** The posting, unless nothing moves. Throws RangeError when its sides differ. */
export function posting(facts: Posting): Posting | undefined {
  const lines = facts.lines.filter(({ amount }) => amount !== 0);
  if (lines.length === 0) return undefined;
  const off = imbalance(balancesOf([{ lines }]));
  if (off) throw new RangeError(`${facts.id} does not balance in ${off}`);
  return { ...facts, lines };
}

/** The first currency in which the accounts do not add up to nothing; undefined when they all do. */
export function imbalance(balances: Balances): Currency | undefined {
  const sums = new Map<Currency, number>();
  for (const amounts of Object.values(balances)) {
    for (const [currency, amount] of entriesOf(amounts)) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  return [...sums].find(([, sum]) => sum !== 0)?.[0];
}

/** What is on the accounts after the postings. */
export function balancesOf(postings: readonly Pick<Posting, 'lines'>[], before: Balances = {}): Balances {
  const after: Partial<Record<Account, Partial<Record<Currency, number>>>> = {};
  for (const account of accounts) if (before[account]) after[account] = { ...before[account] };
  for (const { account, amount, currency } of postings.flatMap(({ lines }) => lines)) {
    const amounts = (after[account] ??= {});
    amounts[currency] = (amounts[currency] ?? 0) + amount;
  }
  return after;
}

/** The lines that lead from one state of a matter to another. */
export function difference(before: readonly Line[], after: readonly Line[]): Line[] {
  const lines: Line[] = [];
  const turned = before.map((line) => ({ ...line, amount: -line.amount }));
  for (const line of [...turned, ...after]) {
    const index = lines.findIndex((known) => isSamePlace(known, line));
    const known = lines[index];
    if (known) lines[index] = { ...known, amount: known.amount + line.amount };
    else lines.push(line);
  }
  return lines;
}

function isSamePlace(one: Line, other: Line): boolean {
  return one.account === other.account && one.partyId === other.partyId && one.currency === other.currency;
}

const entriesOf = (amounts: Readonly<Partial<Record<Currency, number>>>) =>
  Object.entries(amounts) as [Currency, number][];
