import { isLost } from '../disputes/stake.ts';
import type { Payment } from '../payments/payment.ts';
import type { Refund } from '../payments/refund-state.ts';

export type GivenBack = Pick<Refund, 'id' | 'amount' | 'providerPart'>;

const isGiven = ({ status }: Pick<Refund, 'status'>) => status === 'pending' || status === 'done';

/** Whatever of a payment documents are to say that it was given back. */
export function givenBack({ refunds, disputes }: Pick<Payment, 'refunds' | 'disputes'>): GivenBack[] {
  return [...refunds.filter(isGiven), ...disputes.filter(isLost)];
}

/** The call was not charged in the end. */
export function isUnbilled({ refunds }: Pick<Payment, 'refunds'>): boolean {
  return refunds.some((refund) => isGiven(refund) && refund.origin === 'settlement');
}
