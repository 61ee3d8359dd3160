export interface MoneyLike {
  /** Minor units. */
  readonly amount: number;
  readonly currency: string;
}

/** `€49.00`, `49,00 €`: always with its currency; minor units by the currency's own number of digits. */
export function formatMoney(locale: string, money: MoneyLike): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: money.currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(money.amount / 10 ** digits);
}

/** `3:05` or `1:00:09` for a number of seconds; never negative. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = two(whole % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
