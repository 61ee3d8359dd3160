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

/** `€49.00`, `49,00 €`: always with its currency; minor units by the currency's own number of digits. */
export function formatMoney(locale: string, money: MoneyLike): string {
  const format = moneyFormat(locale, money.currency);
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return keptInOrder(format.format(money.amount / 10 ** digits));
}

/** In a line from right to left the sign of `US$` would move before its letters: a mark behind it keeps them together. */
const keptInOrder = (written: string) => written.replace(/^(\u200F.*[A-Z]\$)$/, '$1\u200E');

/** `3:05` or `1:00:09` for a number of seconds, in the digits of the locale; never negative. */
export function formatClock(locale: string, seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const written = (value: number, minimumIntegerDigits: number) =>
    value.toLocaleString(locale, { minimumIntegerDigits, useGrouping: false });
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const clock = hours > 0 ? [hours, minutes, whole % 60] : [minutes, whole % 60];
  return clock.map((value, place) => written(value, place === 0 ? 1 : 2)).join(':');
}
