/** An amount of any currency, such as a rail or a price list has. */
export interface MoneyLike {
  /** Minor units. */
  readonly amount: number;
  readonly currency: string;
}

/** To make a format takes longer than a whole page of prices to write. */
const formats = new Map<string, Intl.NumberFormat>();

function moneyFormat(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale}/${currency}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency });
  formats.set(key, known);
  return known;
}

/** An amount of major units in the currency's minor ones. */
export function minorOf(major: number, currency: string): number {
  return Math.round(major * 10 ** digitsOf(moneyFormat('en', currency)));
}

const digitsOf = (format: Intl.NumberFormat) => format.resolvedOptions().maximumFractionDigits ?? 2;

/** `€49.00`, `49,00 €`: always with its currency, by the locale's habits and the currency's own number of digits. */
export function formatMoney(locale: string, { amount, currency }: MoneyLike): string {
  const format = moneyFormat(locale, currency);
  return keptInOrder(format.format(amount / 10 ** digitsOf(format)));
}

/** In a line from right to left the sign of `US$` would move before its letters: a mark behind it keeps them together. */
const keptInOrder = (written: string) => written.replace(/\u200F.*[A-Z]\$/, '$&\u200E');
