import type { Payment } from '../payments/payment.ts';
import { providerPartOf } from '../payments/refund.ts';

type Disputed = Pick<Payment, 'captured' | 'price' | 'refunds' | 'refunded' | 'status' | 'disputes'>;

/** What a provider loses if all that nobody has decided is lost, in minor units, and which disputes those are. */
export function atStake(payment: Disputed): { readonly amount: number; readonly disputeIds: readonly string[] } {
  const frozen = payment.disputes.filter(({ status }) => status === 'frozen');
  const asked = frozen.reduce((sum, { amount }) => sum + amount, 0);
  return {
    amount: asked === 0 ? 0 : providerPartOf(payment, { amount: asked, bearer: 'provider' }),
    disputeIds: frozen.map(({ id }) => id),
  };
}
