import { isLost } from '../disputes/stake.ts';
import type { Payment } from '../payments/payment.ts';
import { isGivenBack, type Refund } from '../payments/refund-state.ts';

export type GivenBack = Pick<Refund, 'id' | 'amount' | 'providerPart'>;

/** Whatever of a payment documents are to say that it was given back. */
export function givenBack({ refunds, disputes }: Pick<Payment, 'refunds' | 'disputes'>): GivenBack[] {
  return [...refunds.filter(isGivenBack), ...disputes.filter(isLost)];
}

/** The call was not charged in the end. */
export function isUnbilled({ refunds }: Pick<Payment, 'refunds'>): boolean {
  return refunds.some((refund) => isGivenBack(refund) && refund.origin === 'settlement');
}
