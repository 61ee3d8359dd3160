import type { Currency, Locale } from '@sos/contracts/shared';

export interface Registration {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly password: string;
  readonly country: string;
  readonly locale: Locale;
  readonly currency: Currency;
}

/** The longest texts that the security rules and Firebase Auth take. */
export const longest = { firstName: 80, lastName: 80, email: 254, password: 4096 } as const;

/** One form of an address, whatever capitals a telephone's keyboard puts in. */
export function asAddress(text: string): string {
  return text.trim().toLowerCase();
}
