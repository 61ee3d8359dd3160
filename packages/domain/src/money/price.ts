import { type Currency, type Money, money, subtract } from './money.ts';

export const providerKinds = ['lawyer', 'expat'] as const;
export type ProviderKind = (typeof providerKinds)[number];

/** What a call costs: the client pays `total`; `platformFee + providerShare = total`. */
export interface Price {
  readonly total: Money;
  readonly platformFee: Money;
  readonly providerShare: Money;
  readonly includedMinutes: number;
}

/** One row of `admin_config/pricing`, in minor units. */
export interface PriceRow {
  readonly total: number;
  readonly platformFee: number;
  readonly includedMinutes: number;
}

export type PriceTable = Readonly<Record<ProviderKind, Readonly<Record<Currency, PriceRow>>>>;

export const SMALLEST_CHARGE = 50;

export const defaultPrices: PriceTable = {
  lawyer: {
    EUR: { total: 4900, platformFee: 1900, includedMinutes: 20 },
    USD: { total: 5500, platformFee: 2500, includedMinutes: 20 },
  },
  expat: {
    EUR: { total: 1900, platformFee: 900, includedMinutes: 30 },
    USD: { total: 2500, platformFee: 1500, includedMinutes: 30 },
  },
};

/** Throws RangeError when the row is below the smallest charge or gives the provider less than nothing. */
export function priceOf(table: PriceTable, kind: ProviderKind, currency: Currency): Price {
  const row = table[kind][currency];
  const total = money(row.total, currency);
  const platformFee = money(row.platformFee, currency);
  if (row.total < SMALLEST_CHARGE) throw new RangeError(`a price of ${row.total} is below the smallest charge`);
  if (row.platformFee < 0 || row.platformFee > row.total) throw new RangeError('the fee must lie within the price');
  return { total, platformFee, providerShare: subtract(total, platformFee), includedMinutes: row.includedMinutes };
}
