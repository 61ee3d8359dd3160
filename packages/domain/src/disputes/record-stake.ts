import type { Payment } from '../payments/payment.ts';
import { providerPartOf } from '../payments/refund.ts';
import type { Stake, StakeFact } from './stake.ts';

/**
 * The payment with what the rail says of a dispute: the payment itself when it is known already, undefined when something
 * newer is. The rail's words come in any order, so the one that was asked for last counts.
 */
export function recordStake(payment: Payment, fact: StakeFact): Payment | undefined {
  const known = payment.disputes.find(({ id }) => id === fact.id);
  if (known && fact.toldAt < known.toldAt) return undefined;
  if (known && isSame(known, fact)) return payment;
  const others = payment.disputes.filter((each) => each !== known);
  const stake = {
    ...fact,
    providerPart: partOf({ ...payment, disputes: others }, fact),
    revision: revisionAfter(known),
  };
  return {
    ...payment,
    disputes: known ? payment.disputes.map((each) => (each === known ? stake : each)) : [...others, stake],
  };
}

const revisionAfter = (known: Stake | undefined) => (known?.revision ?? 0) + 1;

function isSame(known: Stake, { amount, status, withdrawn, fee }: StakeFact): boolean {
  return known.amount === amount && known.status === status && known.withdrawn === withdrawn && known.fee === fee;
}

/** A dispute that is lost takes of the provider's share what a refund of as much would. */
function partOf(payment: Payment, { status, amount }: StakeFact): number {
  return status === 'lost' ? providerPartOf(payment, { amount, bearer: 'provider' }) : 0;
}
