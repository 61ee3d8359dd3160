import Stripe from 'stripe';
import { stripeWebhookEvents } from '@sos/contracts/stripe-events';
import { describe, expect, it } from 'vitest';
import { ForgedEventError, readStripeEvent } from './webhook.ts';

const SECRET = 'whsec_of_the_tests';
const CAPTURE_BEFORE = 1_795_859_000;

const intent = {
  id: 'pi_1',
  object: 'payment_intent',
  amount: 4900,
  currency: 'eur',
  client_secret: 'pi_1_secret_2',
  status: 'requires_capture',
  metadata: { bookingId: 'booking-1' },
  latest_charge: {
    object: 'charge',
    payment_method_details: { type: 'card', card: { capture_before: CAPTURE_BEFORE } },
  },
};
const eventText = (type: string, object: object = intent) =>
  JSON.stringify({ id: 'evt_1', object: 'event', type, data: { object } });

function delivered(text: string, differs: { secret?: string; timestamp?: number } = {}) {
  const { secret = SECRET, timestamp } = differs;
  const signature = Stripe.webhooks.generateTestHeaderString({
    payload: text,
    secret,
    ...(timestamp !== undefined && { timestamp }),
  });
  return { rawBody: Buffer.from(text), signature, secret: SECRET };
}

describe('a genuine event', () => {
  it.each([
    ['payment_intent.amount_capturable_updated', 'authorized'],
    ['payment_intent.payment_failed', 'failed'],
    ['payment_intent.succeeded', 'captured'],
    ['payment_intent.canceled', 'released'],
  ])('%s says that the payment is %s', (type, became) => {
    expect(readStripeEvent(delivered(eventText(type)))).toMatchObject({
      known: true,
      event: {
        rail: 'stripe',
        eventId: 'evt_1',
        type,
        bookingId: 'booking-1',
        became,
        payment: { railPaymentId: 'pi_1', captureBefore: CAPTURE_BEFORE * 1000 },
      },
    });
  });

  it.each(stripeWebhookEvents)('%s is asked for because it has a consequence', (type) => {
    expect(readStripeEvent(delivered(eventText(type)))).toMatchObject({ known: true });
  });

  it('has no deadline while the charge is not told with it', () => {
    const word = readStripeEvent(
      delivered(eventText('payment_intent.succeeded', { ...intent, latest_charge: 'ch_1' })),
    );
    expect(word).toMatchObject({ known: true, event: { payment: { captureBefore: null } } });
  });

  it.each([
    ['of a kind that no payment follows', eventText('payment_intent.created')],
    ['about a charge', eventText('charge.refunded', { object: 'charge', id: 'ch_1' })],
    ['about a payment that is none of ours', eventText('payment_intent.succeeded', { ...intent, metadata: {} })],
  ])('%s is known to be nothing', (_what, text) => {
    expect(readStripeEvent(delivered(text))).toMatchObject({ known: false, eventId: 'evt_1' });
  });
});

describe('a forged event', () => {
  const text = eventText('payment_intent.succeeded');
  const seconds = () => Math.floor(Date.now() / 1000);

  it.each([
    ['signed with another secret', () => delivered(text, { secret: 'whsec_other' })],
    ['without a signature', () => ({ ...delivered(text), signature: '' })],
    ['with a signature that is none', () => ({ ...delivered(text), signature: 't=1,v1=00' })],
    ['older than five minutes', () => delivered(text, { timestamp: seconds() - 301 })],
    ['from more than five minutes ahead', () => delivered(text, { timestamp: seconds() + 310 })],
    ['from another century', () => delivered(text, { timestamp: seconds() + 3_000_000_000 })],
    [
      'with another body than was signed',
      () => ({ ...delivered(text), rawBody: Buffer.from(text.replace('booking-1', 'booking-2')) }),
    ],
    ['written again with other white space', () => ({ ...delivered(text), rawBody: Buffer.from(`${text} `) })],
  ])('%s is refused', (_what, make) => {
    expect(() => readStripeEvent(make())).toThrow(ForgedEventError);
  });

  it('a few minutes old is still genuine', () => {
    expect(readStripeEvent(delivered(text, { timestamp: seconds() - 290 }))).toMatchObject({ known: true });
  });

  it('from a clock that is a few minutes ahead is still genuine', () => {
    expect(readStripeEvent(delivered(text, { timestamp: seconds() + 290 }))).toMatchObject({ known: true });
  });
});
