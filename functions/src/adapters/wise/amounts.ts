/** Wise writes amounts in major units; these currencies it pays in whole ones. */
const whole: ReadonlySet<string> = new Set(['HUF']);

export const toMajor = (minor: number): number => minor / 100;
export const toMinor = (major: number): number => Math.round(major * 100);

/** What an amount of US cents comes to in another currency, in major units as far as it can be paid. */
export function converted(cents: number, rate: number, currency: string): number {
  const minor = Math.round(cents * rate);
  return whole.has(currency) ? Math.round(minor / 100) : toMajor(minor);
}
