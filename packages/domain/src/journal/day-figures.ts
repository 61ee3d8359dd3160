import { currencies, type Currency } from '../money/money.ts';
import type { Account, Posting } from './posting.ts';

/** What entries of a day add up to in one currency, in minor units. */
export interface DayFigures {
  readonly currency: Currency;
  /** How many calls were charged, and for how much in all. */
  readonly captures: number;
  readonly captured: number;
  /** Given back to clients, less what came back from their banks. */
  readonly refunded: number;
  /** Sent to providers, less what was taken back. */
  readonly transferred: number;
  /** Paid for subscriptions, less what was given back of it or withdrawn. */
  readonly subscribed: number;
  /** Lost to disputes, less what was won again. */
  readonly disputed: number;
  readonly vat: number;
  readonly fees: number;
}

const rails: readonly Account[] = ['stripe_clearing', 'paypal_clearing'];
/** Where the rails have it, what they kept, and what is on its way back to clients. */
const taken: readonly Account[] = [...rails, 'fees'];
const given: readonly Account[] = [...rails, 'client_refunds'];

/** One for each currency in which something moved. */
export function dayFigures(entries: readonly Posting[]): DayFigures[] {
  return currencies.flatMap((currency) => {
    const own = entries.filter(({ lines }) => lines.some((line) => line.currency === currency));
    return own.length === 0 ? [] : [figuresIn(own, currency)];
  });
}

function figuresIn(entries: readonly Posting[], currency: Currency): DayFigures {
  const of = (cause: string) => entries.filter(({ id }) => id.startsWith(cause));
  const sum = (some: readonly Posting[], accounts: readonly Account[]) =>
    some
      .flatMap(({ lines }) => lines)
      .filter((line) => line.currency === currency && accounts.includes(line.account))
      .reduce((all, { amount }) => all + amount, 0);
  // The negative of nothing is not the same as nothing.
  const less = (amount: number) => 0 - amount;
  const captures = of('capture_');
  return {
    currency,
    captures: captures.length,
    captured: sum(captures, taken),
    refunded: less(sum(of('refund_'), given)),
    transferred: sum(of('transfer_'), ['provider_payable']),
    subscribed: sum(of('subscription_'), taken),
    disputed: sum(entries, ['dispute_losses']),
    vat: less(sum(entries, ['vat_payable'])),
    fees: sum(entries, ['fees']),
  };
}
