export const currencies = ['EUR', 'USD'] as const;
export type Currency = (typeof currencies)[number];

/** An integer amount in the currency's minor unit. All arithmetic on money is in this module. */
export interface Money {
  readonly amount: number;
  readonly currency: Currency;
}

/** Throws RangeError for anything but a whole number of minor units. */
export function money(amount: number, currency: Currency): Money {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number of minor units`);
  return { amount, currency };
}

/** Throws RangeError when the currencies differ. */
export function add(a: Money, b: Money): Money {
  requireSameCurrency(a, b);
  return money(a.amount + b.amount, a.currency);
}

/** Throws RangeError when the currencies differ. */
export function subtract(a: Money, b: Money): Money {
  requireSameCurrency(a, b);
  return money(a.amount - b.amount, a.currency);
}

export function sameMoney(a: Money, b: Money): boolean {
  return a.amount === b.amount && a.currency === b.currency;
}

function requireSameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new RangeError(`cannot combine ${a.currency} with ${b.currency}`);
}
