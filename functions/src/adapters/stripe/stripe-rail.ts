import { money } from '@sos/domain/money/money';
import Stripe from 'stripe';
import { type PaymentRail, type RailPayment, RailStateError } from '../../usecases/payments/ports.ts';
import { type Circuit, VendorUnavailableError } from '../../usecases/shared/ports.ts';

const TIMEOUT_MS = 10_000;

export interface StripeRailOptions {
  readonly secretKey: string;
  /** Where the API is, such as `https://api.stripe.com`. */
  readonly apiBase: string;
}

/**
 * Stripe with manual capture. Every request passes the circuit, and one that moves money carries the caller's
 * idempotency key.
 */
export function makeStripeRail({ secretKey, apiBase }: StripeRailOptions, circuit: Circuit): PaymentRail {
  const { hostname, port, protocol } = new URL(apiBase);
  const stripe = new Stripe(secretKey, {
    host: hostname,
    protocol: protocol === 'http:' ? 'http' : 'https',
    ...(port !== '' && { port: Number(port) }),
    timeout: TIMEOUT_MS,
    maxNetworkRetries: 2,
  });
  const ask = <T>(work: () => Promise<T>): Promise<T> =>
    circuit(() => work().catch((error: unknown) => Promise.reject(portError(error))));
  const read = (railPaymentId: string) =>
    ask(() => stripe.paymentIntents.retrieve(railPaymentId, { expand: ['latest_charge'] }));
  return {
    create: async ({ bookingId, amount, clientId, providerId, key }) =>
      toRailPayment(
        await ask(() =>
          stripe.paymentIntents.create(
            {
              amount: amount.amount,
              currency: amount.currency.toLowerCase(),
              capture_method: 'manual',
              automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
              transfer_group: bookingId,
              metadata: { bookingId, clientId, providerId },
            },
            { idempotencyKey: key },
          ),
        ),
      ),
    read: async (railPaymentId) => toRailPayment(await read(railPaymentId)),
    capture: (railPaymentId, key) =>
      settle({ read: () => read(railPaymentId), wanted: 'captured' }, () =>
        ask(() => stripe.paymentIntents.capture(railPaymentId, {}, { idempotencyKey: key })),
      ),
    release: (railPaymentId, key) =>
      settle({ read: () => read(railPaymentId), wanted: 'canceled' }, () =>
        ask(() => stripe.paymentIntents.cancel(railPaymentId, {}, { idempotencyKey: key })),
      ),
    refund: async (railPaymentId, key) => {
      await ask(() => stripe.refunds.create({ payment_intent: railPaymentId }, { idempotencyKey: key }));
    },
  };
}

/** Stripe's own state decides: what is done already is success, what cannot be done any more is a state error. */
async function settle(
  target: { read: () => Promise<Stripe.PaymentIntent>; wanted: RailPayment['status'] },
  act: () => Promise<Stripe.PaymentIntent>,
): Promise<RailPayment> {
  const before = toRailPayment(await target.read());
  if (before.status === target.wanted) return before;
  const impossible = before.status === 'captured' || before.status === 'canceled';
  const nothingHeld = target.wanted === 'captured' && before.status === 'open';
  if (impossible || nothingHeld) throw new RailStateError(`${before.railPaymentId} is ${before.status}`);
  return toRailPayment(await act());
}

/** Stripe's failures in the ports' words. */
function portError(error: unknown): Error {
  if (!(error instanceof Stripe.errors.StripeError))
    return error instanceof Error ? error : new Error('no answer', { cause: error });
  if (error.code === 'payment_intent_unexpected_state') return new RailStateError(error.message, { cause: error });
  const throttled = error instanceof Stripe.errors.StripeRateLimitError || error.statusCode === 409;
  const down = error instanceof Stripe.errors.StripeConnectionError || (error.statusCode ?? 0) >= 500;
  if (!throttled && !down) return error;
  return new VendorUnavailableError('Stripe is out of reach', { certain: throttled, cause: error });
}

const statuses: Readonly<Record<string, RailPayment['status']>> = {
  requires_capture: 'authorized',
  succeeded: 'captured',
  canceled: 'canceled',
};

/** A PaymentIntent as the use cases see it. Throws when its currency is not one of ours. */
export function toRailPayment(intent: Stripe.PaymentIntent): RailPayment {
  const currency = intent.currency.toUpperCase();
  if (currency !== 'EUR' && currency !== 'USD') throw new Error(`a payment in ${currency} is not ours`);
  return {
    railPaymentId: intent.id,
    checkout: { rail: 'stripe', clientSecret: intent.client_secret ?? '' },
    status: statuses[intent.status] ?? 'open',
    amount: money(intent.amount, currency),
    captureBefore: captureBefore(intent),
  };
}

/** The charge's own deadline, in ms since the epoch; Stripe gives it in seconds. */
function captureBefore({ latest_charge: charge }: Stripe.PaymentIntent): number | null {
  const before = typeof charge === 'object' ? charge?.payment_method_details?.card?.capture_before : undefined;
  return before ? before * 1000 : null;
}
