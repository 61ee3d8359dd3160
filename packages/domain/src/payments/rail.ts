import { currencies, type Currency } from '../money/money.ts';
import { DomainError } from '../shared/domain-error.ts';

/** The payment providers that can hold a client's money and capture it later. */
export const rails = ['stripe', 'paypal'] as const;
export type Rail = (typeof rails)[number];

const currenciesOf: Readonly<Record<Rail, readonly Currency[]>> = { stripe: currencies, paypal: currencies };

/** Throws DomainError payment_unavailable when the rail does not take the currency; the client may pay in another way. */
export function requireTaken(rail: Rail, currency: Currency): void {
  if (!currenciesOf[rail].includes(currency)) throw new DomainError('unavailable', 'payment_unavailable');
}
