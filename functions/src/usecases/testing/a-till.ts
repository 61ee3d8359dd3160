import { defaultPrices, priceOf } from '@sos/domain/money/price';
import type { Payment } from '@sos/domain/payments/payment';
import { aPayment } from '@sos/domain/testing/a-payment';
import { makeCreatePaymentIntent } from '../payments/create-payment-intent.ts';
import { makePaymentDesk } from '../payments/payment-desk.ts';
import type { PayableProfiles } from '../payments/ports.ts';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryPayments, MemoryRail } from './memory-payments.ts';

export const NOW = Date.UTC(2026, 0, 5, 12);
const clock = { now: () => NOW };
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

export type Payable = NonNullable<Awaited<ReturnType<PayableProfiles['find']>>>;
export const online: Payable = {
  kind: 'lawyer',
  approval: 'approved',
  visible: true,
  availability: 'available',
  busyWith: null,
  busySince: null,
  sharedBusyWith: [],
};

/** An authorised payment with its session. */
export const aBookedPayment = (differs: Partial<Payment> = {}) => aPayment({ sessionId: 'booking-1', ...differs });

/** All use cases of payments over memory; nobody is payable when `profile` is null. */
export function aTill(profile: Payable | null = online) {
  const payments = new MemoryPayments();
  const rail = new MemoryRail();
  const rails = { stripe: rail };
  const alerts: string[] = [];
  const alertPort = { raise: async ({ kind }: { kind: string }) => void alerts.push(kind) };
  const desk = makePaymentDesk({ payments, rails, clock, alerts: alertPort, log: silent });
  const create = makeCreatePaymentIntent({
    payments,
    rails,
    clock,
    prices: { price: async (kind, currency) => priceOf(defaultPrices, kind, currency) },
    profiles: { find: async () => profile ?? undefined },
    phones: { check: async (phone) => (phone === 'premium' ? { refused: 'phone_premium' } : { e164: phone }) },
  });
  const status = (id = 'booking-1') => payments.byId.get(id)?.status;
  return {
    ...desk,
    ...desk.settlements,
    payments,
    rail,
    alerts,
    create: checkAnswers('createPaymentIntent', create),
    status,
  };
}
