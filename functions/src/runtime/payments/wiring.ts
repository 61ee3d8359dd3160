import { makePayableProfiles } from '../../adapters/firestore/providers/profile-store.ts';
import type { CardRail } from '../../usecases/payments/ports.ts';
import { makeCapturePayment, makeReleasePayment } from '../../usecases/payments/settle-payment.ts';
import { params, secrets } from '../config.ts';
import { alerts, clock, configuration, once, payments, phones } from '../shared/wiring.ts';

const loadRail = once(async () => {
  const { makeCardRail } = await import('../../adapters/stripe/card-rail.ts');
  return makeCardRail({ secretKey: secrets.stripeSecretKey.value(), apiBase: params.stripeApiBase.value() });
});

/** Stripe, whose SDK is loaded by the first request that moves money. */
export const rail: CardRail = {
  create: async (order) => (await loadRail()).create(order),
  read: async (railId) => (await loadRail()).read(railId),
  capture: async (railId, key) => (await loadRail()).capture(railId, key),
  release: async (railId, key) => (await loadRail()).release(railId, key),
  refund: async (railId, key) => (await loadRail()).refund(railId, key),
};

const needs = { payments, rail, clock, alerts };
export const settlements = { capture: makeCapturePayment(needs), release: makeReleasePayment(needs) };

export const paymentPorts = { payments, rail, prices: configuration, profiles: makePayableProfiles(), phones, clock };
