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
