import { makeTalklessStore } from '../../adapters/firestore/limits/talkless-store.ts';
import { makeClientCalls } from '../../adapters/firestore/calls/client-calls.ts';
import { makeContacts, makeTelephones } from '../../adapters/firestore/calls/telephones.ts';
import { makeDeedLog } from '../../adapters/firestore/audit/audit-documents.ts';
import { makeAllPayments } from '../../adapters/firestore/payments/all-payments.ts';
import { makePayerDigest } from '../../adapters/crypto/payer-digest.ts';
import { makePayerBook } from '../../adapters/firestore/affiliates/card-marks.ts';
import { makeDeadLetters, makeQuarantine } from '../../adapters/firestore/payments/strange-events.ts';
import { makePayableProfiles } from '../../adapters/firestore/providers/profile-store.ts';
import type { Telephones } from '../../usecases/calls/ports.ts';
import { makeLookForRoom } from '../../usecases/shared/look-for-room.ts';
import { makeRequireTalk } from '../../usecases/shared/require-talk.ts';
import { makePaymentDesk } from '../../usecases/payments/payment-desk.ts';
import type { PaymentRail, Rails } from '../../usecases/payments/ports.ts';
import { params, secrets } from '../config.ts';
import { keepCards } from '../cards/wiring.ts';
import { reducePrice } from '../coupons/wiring.ts';
import { dialRoom, limits } from '../limits/wiring.ts';
import { log } from '../log.ts';
import { callablePhones, requireBooking } from '../openness/wiring.ts';
import { makeCircuit } from '../../usecases/shared/circuit.ts';
import {
  alerts,
  breakers,
  clock,
  configuration,
  numbers,
  once,
  payments,
  phoneCipher,
  reportCorrupt,
} from '../shared/wiring.ts';

/** A rail whose SDK is loaded by the first request that moves money. */
function lazyRail(load: () => Promise<PaymentRail>): PaymentRail {
  const loaded = once(load);
  return {
    create: async (order) => (await loaded()).create(order),
    read: async (railPaymentId) => (await loaded()).read(railPaymentId),
    authorize: async (railPaymentId, key) => (await loaded()).authorize(railPaymentId, key),
    capture: async (railPaymentId, key) => (await loaded()).capture(railPaymentId, key),
    release: async (railPaymentId, key) => (await loaded()).release(railPaymentId, key),
    refund: async (railPaymentId, key, part) => (await loaded()).refund(railPaymentId, key, part),
  };
}

const paypal = once(async () => {
  const { makePaypalRail } = await import('../../adapters/paypal/paypal-rail.ts');
  const access = { clientId: params.paypalClientId.value(), clientSecret: secrets.paypalClientSecret.value() };
  const options = { ...access, apiBase: params.paypalApiBase.value(), now: () => clock.now() };
  return makePaypalRail(options, makeCircuit('paypal', breakers));
});

/** Which booking a capture of PayPal's paid; undefined when it is none of ours. */
export const bookingOfCapture = async (captureId: string) => (await paypal()).bookingOf(captureId);

const rails: Rails = {
  stripe: lazyRail(async () => {
    const { makeStripeRail } = await import('../../adapters/stripe/stripe-rail.ts');
    const options = { secretKey: secrets.stripeSecretKey.value(), apiBase: params.stripeApiBase.value() };
    return makeStripeRail(options, makeCircuit('stripe', breakers));
  }),
  paypal: lazyRail(() => paypal()),
};

export const quarantine = makeQuarantine(clock);

const payerDigest = once(() => makePayerDigest(secrets.phoneEncryptionKeys.value()));

/** The payment desk of this process. */
export const paymentDesk = makePaymentDesk({
  payments,
  rails,
  payers: makePayerBook((...given) => payerDigest()(...given), reportCorrupt),
  quarantine,
  deadLetters: makeDeadLetters(clock),
  limits,
  alerts,
  clock,
  log,
});

/** Shared, so that all that one booking asks looks at the provider's number once. */
export const contacts = makeContacts(clock);
const telephones = once(() => makeTelephones(phoneCipher(), contacts));

const lazyTelephones: Telephones = {
  wanted: async (...given) => telephones().wanted(...given),
  ofProvider: async (...given) => telephones().ofProvider(...given),
};

export const lookForRoom = makeLookForRoom({
  dialRoom,
  telephones: lazyTelephones,
  config: configuration,
  costs: configuration,
  numbers,
});

const clientCalls = makeClientCalls(clock, reportCorrupt);
const talkless = { ...clientCalls, ...makeTalklessStore(reportCorrupt) };
export const requireTalk = makeRequireTalk({ talkless, numbers, limits, clock });

export const paymentPorts = {
  payments,
  rails,
  prices: configuration,
  reducePrice,
  cards: keepCards,
  config: configuration,
  costs: configuration,
  profiles: makePayableProfiles(),
  phones: callablePhones,
  requireOpen: requireBooking,
  limits,
  openCalls: clientCalls,
  telephones: lazyTelephones,
  lookForRoom,
  talkless,
  numbers,
  clock,
};

export const adminPaymentPorts = { allPayments: makeAllPayments(reportCorrupt), payments, rails, clock };
export const deeds = makeDeedLog();
