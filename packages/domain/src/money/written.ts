import type { Money } from './money.ts';

/** `€49.00`, `49,00 €`: an amount with its currency, by the locale's habits and the currency's own number of digits. */
export function writtenMoney(locale: string, { amount, currency }: Money): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const written = format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  // In a line from right to left the sign of `US$` would move before its letters: a mark behind it keeps them together.
  return written.replace(/\u200F.*[A-Z]\$/, '$&\u200E');
}
