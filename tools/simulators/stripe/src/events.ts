import type Stripe from 'stripe';
import type { Context, EventSubject, EventType } from './money/context.ts';
import { newId } from './money/ids.ts';

/** The API version that stripe@23.1.0 pins, and with it the shape of every object here. */
export const API_VERSION = '2026-10-28.endive';

/** An event about the object as it is at this moment. */
export function newEvent(
  now: number,
  request: Context['request'],
  { type, object }: { type: EventType; object: EventSubject },
): Stripe.Event {
  const event = {
    id: newId('evt'),
    object: 'event' as const,
    api_version: API_VERSION,
    created: Math.floor(now / 1000),
    data: { object: structuredClone(object) },
    livemode: false,
    pending_webhooks: 1,
    request: { id: request?.id ?? null, idempotency_key: request?.idempotencyKey ?? null },
    type,
    // What happens to another's account says whose it is.
    ...(object.object === 'account' && { account: object.id }),
  };
  return asEvent(event);
}

/** The PaymentIntent that an event's object belongs to, or else the object itself. */
export function subjectOf(object: EventSubject): string {
  if (!('payment_intent' in object)) return object.id;
  return typeof object.payment_intent === 'string' ? object.payment_intent : object.id;
}

/** `publish` pairs each type with its object; the union of the SDK asks for the pair to be known when it is compiled. */
function asEvent(event: Stripe.EventBase): Stripe.Event {
  return event as Stripe.Event;
}
