import Stripe from 'stripe';
import type { RailEvent } from '../../usecases/payments/apply-rail-event.ts';
import { toRailPayment } from './stripe-rail.ts';

const becomes: ReadonlyMap<string, RailEvent['became']> = new Map([
  ['payment_intent.amount_capturable_updated', 'authorized'],
  ['payment_intent.payment_failed', 'failed'],
  ['payment_intent.succeeded', 'captured'],
  ['payment_intent.canceled', 'released'],
]);

/** The SDK's own tolerance, which it applies to the past alone. */
const TOLERANCE_SECONDS = 300;

/** A webhook that Stripe did not send, or whose time stamp is too far from now. */
export class ForgedEventError extends Error {
  override readonly name = 'ForgedEventError';
}

export type StripeWord =
  | { readonly known: true; readonly event: RailEvent }
  /** Genuine, and nothing that a payment of ours must follow. */
  | { readonly known: false; readonly eventId: string; readonly type: string };

/** Verifies the raw body's signature and age, and reads what the event says. Throws ForgedEventError. */
export function readStripeEvent(request: { rawBody: Buffer; signature: string; secret: string }): StripeWord {
  const event = verified(request);
  const became = becomes.get(event.type);
  const intent = event.data.object;
  if (!became || !('object' in intent) || intent.object !== 'payment_intent') return unknown(event);
  const bookingId = intent.metadata['bookingId'];
  if (!bookingId) return unknown(event);
  const payment = toRailPayment(intent);
  return { known: true, event: { rail: 'stripe', eventId: event.id, type: event.type, bookingId, became, payment } };
}

function verified(request: { rawBody: Buffer; signature: string; secret: string }): Stripe.Event {
  try {
    const event = Stripe.webhooks.constructEvent(request.rawBody, request.signature, request.secret, TOLERANCE_SECONDS);
    refuseFuture(request.signature);
    return event;
  } catch (error) {
    throw new ForgedEventError('not a genuine event', { cause: error });
  }
}

function refuseFuture(signature: string): void {
  const latest = Date.now() / 1000 + TOLERANCE_SECONDS;
  for (const [, seconds] of signature.matchAll(/(?:^|,)t=(\d+)/g)) {
    if (Number(seconds) > latest) throw new Error('the time stamp lies in the future');
  }
}

function unknown(event: Stripe.Event): StripeWord {
  return { known: false, eventId: event.id, type: event.type };
}
