import type { CallRules } from './session.ts';

/** What the carrier may ask for a minute, in cents, by the beginning of a number; the longest that fits counts. */
export interface DialRates {
  readonly anywhere: number;
  readonly byPrefix: Readonly<Record<string, number>>;
}

/** Ceilings, until an admin sets the account's own prices: the carrier publishes them by country and prefix. */
export const defaultDialRates: DialRates = {
  anywhere: 20,
  byPrefix: { '+1': 3, '+30': 8, '+33': 6, '+34': 6, '+39': 8, '+44': 6, '+46': 6, '+49': 8, '+66': 8 },
};

export function centsPerMinute({ anywhere, byPrefix }: DialRates, e164: string): number {
  const fitting = Object.keys(byPrefix).filter((prefix) => e164.startsWith(prefix));
  const [longest = ''] = fitting.toSorted((one, other) => other.length - one.length);
  return byPrefix[longest] ?? anywhere;
}

/** Carriers bill every minute that has begun. */
export function costOf(rate: number, seconds: number): number {
  return rate * Math.ceil(seconds / 60);
}

/** The longest that a party waits and talks while we can end the call ourselves, in seconds. */
export function longestLeg({ maxTalk, providerDelay, maxAttempts, ringTimeout, retryDelay }: CallRules): number {
  return maxTalk + providerDelay + maxAttempts * (ringTimeout + retryDelay);
}

const oneDigit = /^[17]/;
const twoDigits = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/** The calling code of a number in E.164, such as `+33`; countries that share one share its budget. */
export function callingCode(e164: string): string {
  const digits = e164.replace('+', '');
  if (oneDigit.test(digits)) return `+${digits.slice(0, 1)}`;
  return `+${digits.slice(0, twoDigits.test(digits) ? 2 : 3)}`;
}
