import type { PaymentDocument } from '@sos/contracts/payments';
import { money } from '@sos/domain/money/money';
import { BOOKED_AT } from '@sos/domain/testing/a-session';

export const aPrice = {
  total: money(4900, 'EUR'),
  platformFee: money(1900, 'EUR'),
  providerShare: money(3000, 'EUR'),
};

/** A payment whose money is held, in one document, as an older release stored it. */
export function aPaymentDocument(providerId: string): PaymentDocument {
  return {
    clientId: 'client-uid',
    providerId,
    providerKind: 'lawyer',
    status: 'authorized',
    rail: 'stripe',
    railId: 'pi_1',
    ...aPrice,
    includedMinutes: 20,
    coupon: null,
    sessionId: null,
    createdAt: BOOKED_AT,
    authorizedAt: null,
    settledAt: null,
    releasedAt: null,
    captureBefore: null,
    captured: null,
    refunded: 0,
    unbilled: false,
    vatConfirmed: null,
    unshared: false,
    unredeemed: false,
    writtenOffAt: null,
    owedSince: null,
    isTroubled: false,
    disputeSteps: 0,
    debt: null,
  };
}
