import { openDispute, type RailDispute } from '../disputes/dispute.ts';
import { next } from '../disputes/next.ts';

/** A chargeback of a lawyer's call as the rail tells of it, with whatever differs. */
export function aRailDispute(differs: Partial<RailDispute> = {}): RailDispute {
  return {
    id: 'dp_1',
    amount: { amount: 4900, currency: 'EUR' },
    reason: 'product_not_received',
    kind: 'chargeback',
    phase: 'needs_response',
    dueBy: 10 * 86_400_000,
    openedAt: 1,
    withdrawn: 4900,
    fee: 1500,
    submissions: 0,
    ...differs,
  };
}

/** The dispute of `aPayment` that the rail has told of. */
export function aDispute(differs: Partial<RailDispute> = {}) {
  const about = { rail: 'stripe', paymentId: 'booking-1', clientId: 'client-uid', providerId: 'provider-uid' } as const;
  const dispute = aRailDispute(differs);
  return next(openDispute(about, dispute), { type: 'told', dispute, toldAt: 1, at: 1 }).dispute;
}
