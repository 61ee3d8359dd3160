import type { PaymentTransition } from '../payments/next.ts';
import type { Payment } from '../payments/payment.ts';
import type { Instant } from '../shared/instant.ts';
import type { InvoiceBuyer } from './buyer.ts';
import { givenBack } from './given-back.ts';

/** Its client is a business after all: its invoice is to be credited and issued anew, once. */
export function confirmVat(payment: Payment, buyer: InvoiceBuyer, at: Instant): PaymentTransition {
  const { vatConfirmed } = payment;
  const unchanged = { payment, effects: [], changed: false, repeated: vatConfirmed !== null };
  if (vatConfirmed !== null || buyer.vatNumber === null) return unchanged;
  const given = givenBack(payment).map(({ id }) => id);
  const confirmed = { at, buyer, given };
  return {
    payment: { ...payment, vatConfirmed: confirmed, unbilled: true },
    effects: [],
    changed: true,
    repeated: false,
  };
}
