import { currencies, type Money, money } from '@sos/domain/money/money';
import type { RailRefund } from '@sos/domain/payments/refund-state';
import type Stripe from 'stripe';
import { type PaymentRail, type RailPayment, RailRefusedError, RailStateError } from '../../usecases/payments/ports.ts';
import { type Circuit, VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { openStripe, type StripeOptions } from './stripe-client.ts';

/** What is told of a payment beside itself. */
const EXPANDED = ['latest_charge.balance_transaction', 'latest_charge.refunds'] as const;

/**
 * Stripe with manual capture. Every request passes the circuit, and one that moves money carries the caller's
 * idempotency key.
 */
export function makeStripeRail(options: StripeOptions, circuit: Circuit): PaymentRail {
  const { stripe, ask } = openStripe(options, circuit);
  const read = (railPaymentId: string) =>
    ask(() => stripe.paymentIntents.retrieve(railPaymentId, { expand: [...EXPANDED] }));
  return {
    create: async ({ bookingId, amount, clientId, providerId, network, customerId, key }) =>
      toRailPayment(
        await ask(() =>
          stripe.paymentIntents.create(
            {
              amount: amount.amount,
              currency: amount.currency.toLowerCase(),
              capture_method: 'manual',
              ...(customerId !== undefined && { customer: customerId }),
              automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
              transfer_group: bookingId,
              metadata: { bookingId, clientId, providerId, ...(network !== undefined && { network }) },
            },
            { idempotencyKey: key },
          ),
        ),
      ),
    read: async (railPaymentId) => toRailPayment(await read(railPaymentId)),
    // The card's form held the money.
    authorize: async (railPaymentId) => requireHeld(toRailPayment(await read(railPaymentId))),
    capture: (railPaymentId, key) =>
      settle({ read: () => read(railPaymentId), wanted: 'captured' }, () =>
        ask(() => stripe.paymentIntents.capture(railPaymentId, { expand: [...EXPANDED] }, { idempotencyKey: key })),
      ),
    release: (railPaymentId, key) =>
      settle({ read: () => read(railPaymentId), wanted: 'canceled' }, () =>
        ask(() => stripe.paymentIntents.cancel(railPaymentId, {}, { idempotencyKey: key })),
      ),
    refund: async (railPaymentId, key, part) => {
      const whole = { payment_intent: railPaymentId };
      const wanted = part ? { ...whole, amount: part.amount, metadata: { refundId: part.id } } : whole;
      await ask(() => stripe.refunds.create(wanted, { idempotencyKey: key }));
      return toRailPayment(await read(railPaymentId));
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

function requireHeld(held: RailPayment): RailPayment {
  if (held.status === 'authorized') return held;
  throw new RailStateError(`${held.railPaymentId} is ${held.status}`);
}

const statuses: ReadonlyMap<string, RailPayment['status']> = new Map([
  ['requires_payment_method', 'open'],
  ['requires_confirmation', 'open'],
  ['requires_action', 'open'],
  ['requires_capture', 'authorized'],
  ['succeeded', 'captured'],
  ['canceled', 'canceled'],
]);

/**
 * A PaymentIntent as the use cases see it. Throws VendorUnavailableError while Stripe is still at work on it, and
 * RailRefusedError when its currency or its status is none that we know.
 */
export function toRailPayment(intent: Stripe.PaymentIntent): RailPayment {
  const { id, status: told } = intent;
  if (told === 'processing') throw new VendorUnavailableError(`${id} is being processed`, { certain: false });
  const status = statuses.get(told);
  if (!status) throw new RailRefusedError('request', { code: `unknown_status_${told}` });
  const card = intent.last_payment_error?.payment_method?.card?.fingerprint;
  return {
    railPaymentId: id,
    checkout: { rail: 'stripe', clientSecret: intent.client_secret ?? '' },
    status,
    amount: amountOf(intent),
    captured: intent.amount_received,
    refunded: refundedOf(intent),
    refunds: refundsOf(intent),
    fee: feeOf(intent),
    captureBefore: captureBefore(intent),
    livemode: intent.livemode,
    ...(card && { refusedCard: card }),
    ...payerOf(intent),
    ...(typeof intent.customer === 'string' && { customerId: intent.customer }),
    ...ofMetadata(intent),
  };
}

/** The card that the money is held on, by what Stripe knows it by whoever uses it. */
function payerOf({ latest_charge: charge }: Stripe.PaymentIntent): Pick<RailPayment, 'payer'> {
  const payer = typeof charge === 'object' ? charge?.payment_method_details?.card?.fingerprint : undefined;
  return payer ? { payer } : {};
}

function ofMetadata({ metadata }: Stripe.PaymentIntent): Pick<RailPayment, 'network' | 'bookingId'> {
  const { network, bookingId } = metadata ?? {};
  return { ...(network !== undefined && { network }), ...(bookingId !== undefined && { bookingId }) };
}

/** What a PaymentIntent or a charge is for. Throws RailRefusedError when its currency is none that we take. */
export function amountOf({ amount, currency: told }: { amount: number; currency: string }): Money {
  const currency = currencies.find((known) => known === told.toUpperCase());
  if (!currency) throw new RailRefusedError('request', { code: `unknown_currency_${told}` });
  return money(amount, currency);
}

/** Stripe counts what a part capture gave up as refunded; that was never taken. */
function refundedOf({ latest_charge: charge }: Stripe.PaymentIntent): number {
  if (typeof charge !== 'object' || !charge?.captured) return 0;
  return Math.max(0, charge.amount_refunded - (charge.amount - charge.amount_captured));
}

const refundStatuses: ReadonlyMap<string, RailRefund['status']> = new Map([
  ['pending', 'pending'],
  ['requires_action', 'pending'],
  ['succeeded', 'done'],
  ['failed', 'failed'],
  ['canceled', 'failed'],
]);

/** Oldest first. Throws RailRefusedError when one is in a state that we do not know. */
function refundsOf({ latest_charge: charge }: Stripe.PaymentIntent): RailRefund[] {
  if (typeof charge !== 'object' || !charge?.captured) return [];
  return (charge.refunds?.data ?? []).toReversed().map(({ id: railRefundId, amount, status: told, metadata }) => {
    const status = refundStatuses.get(told ?? 'pending');
    if (!status) throw new RailRefusedError('request', { code: `unknown_refund_status_${told}` });
    return { railRefundId, refundId: metadata?.['refundId'] ?? null, amount, status };
  });
}

function feeOf({ latest_charge: charge }: Stripe.PaymentIntent): Money | null {
  const booked = typeof charge === 'object' ? charge?.balance_transaction : null;
  return booked && typeof booked === 'object' ? amountOf({ amount: booked.fee, currency: booked.currency }) : null;
}

/** The charge's own deadline, in ms since the epoch; Stripe gives it in seconds. */
function captureBefore({ latest_charge: charge }: Stripe.PaymentIntent): number | null {
  const before = typeof charge === 'object' ? charge?.payment_method_details?.card?.capture_before : undefined;
  return before ? before * 1000 : null;
}
