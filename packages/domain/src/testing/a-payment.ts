import { defaultPrices, priceOf } from '../money/price.ts';
import type { Payment } from '../payments/payment.ts';

/** An authorised payment of a lawyer's call that is not booked, with whatever differs. */
export function aPayment(differs: Partial<Payment> = {}): Payment {
  return {
    id: 'booking-1',
    clientId: 'client-uid',
    providerId: 'provider-uid',
    providerKind: 'lawyer',
    rail: 'stripe',
    railPaymentId: 'pi_1',
    status: 'authorized',
    price: priceOf(defaultPrices, 'lawyer', 'EUR'),
    coupon: null,
    sessionId: null,
    createdAt: 0,
    authorizedAt: 0,
    settledAt: null,
    releasedAt: null,
    captureBefore: null,
    captured: null,
    refunded: 0,
    refunds: [],
    disputes: [],
    unbilled: false,
    vatConfirmed: null,
    unshared: false,
    unredeemed: false,
    writtenOffAt: null,
    debt: null,
    ...differs,
  };
}
