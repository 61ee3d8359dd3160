import { currencies, type Currency } from '../money/money.ts';
import { DomainError } from '../shared/domain-error.ts';

/** The payment providers that can hold a client's money and capture it later. */
export const rails = ['stripe'] as const;
export type Rail = (typeof rails)[number];

const currenciesOf: Readonly<Record<Rail, readonly Currency[]>> = { stripe: currencies };

/** The rail that serves a request: the first that takes its currency. Throws DomainError payment_unavailable when none does. */
export function railFor(request: { readonly currency: Currency }): Rail {
  const rail = rails.find((each) => currenciesOf[each].includes(request.currency));
  if (!rail) throw new DomainError('unavailable', 'payment_unavailable');
  return rail;
}
