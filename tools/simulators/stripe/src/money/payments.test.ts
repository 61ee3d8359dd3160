import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { authorised, browserPost, errorOf, START, stripeWorld, type StripeWorld } from '../testing/stripe-world.ts';
import { CAPTURE_WINDOW_SECONDS } from './charges.ts';

const FORM = {
  'payment_method_data[type]': 'card',
  'payment_method_data[card][exp_month]': '12',
  'payment_method_data[card][exp_year]': '2030',
  'payment_method_data[card][cvc]': '123',
};

let world: StripeWorld;
beforeEach(async () => {
  world = await stripeWorld();
});
afterEach(() => world.close());

async function payInBrowser(number: string, form: Record<string, string> = {}) {
  const intent = await world.stripe.paymentIntents.create({ amount: 4900, currency: 'eur', capture_method: 'manual' });
  const answer = await browserPost(world.simulator.url, `/v1/payment_intents/${intent.id}/confirm`, {
    ...FORM,
    'payment_method_data[card][number]': number,
    client_secret: intent.client_secret ?? '',
    use_stripe_sdk: 'true',
    ...form,
  });
  return { intent, ...answer };
}

describe('authorising', () => {
  it('holds the amount and says until when it can be captured', async () => {
    const intent = await authorised(world.stripe, {
      transfer_group: 's1',
      metadata: { session: 's1' },
      expand: ['latest_charge'],
    });
    expect(intent).toMatchObject({ status: 'requires_capture', amount_capturable: 4900, amount_received: 0 });
    expect(intent.latest_charge).toMatchObject({
      status: 'succeeded',
      captured: false,
      transfer_group: 's1',
      metadata: { session: 's1' },
      payment_method_details: { card: { last4: '4242', capture_before: START / 1000 + CAPTURE_WINDOW_SECONDS } },
    });
    expect(world.simulator.state().money).toEqual({
      eur: { authorised: 4900, held: 4900, captured: 0, released: 0, refunded: 0 },
    });
  });

  it('takes the money at once when the capture is automatic', async () => {
    const intent = await authorised(world.stripe, { capture_method: 'automatic' });
    expect(intent).toMatchObject({ status: 'succeeded', amount_received: 4900 });
    await world.settled();
    expect(world.types()).toEqual(['payment_intent.created', 'charge.succeeded', 'payment_intent.succeeded']);
  });

  it.each([
    ['4000000000000002', 'card_declined', 'generic_decline'],
    ['4000000000009995', 'card_declined', 'insufficient_funds'],
    ['4000000000000069', 'expired_card', undefined],
    ['4000000000000127', 'incorrect_cvc', 'incorrect_cvc'],
    ['4111111111111111', 'card_declined', 'test_mode_live_card'],
  ])('card %s is declined with %s, %s, and another card can be tried', async (number, code, declineCode) => {
    const { intent, status, body } = await payInBrowser(number);
    expect(status).toBe(402);
    expect(body.error).toMatchObject({
      type: 'card_error',
      code,
      payment_intent: { status: 'requires_payment_method' },
    });
    expect(body.error?.decline_code).toBe(declineCode);
    const now = await world.stripe.paymentIntents.retrieve(intent.id, { expand: ['latest_charge'] });
    expect(now).toMatchObject({
      payment_method: null,
      last_payment_error: { code },
      latest_charge: { status: 'failed', paid: false },
    });
    const again = await world.stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' });
    expect(again).toMatchObject({ status: 'requires_capture', last_payment_error: null });
    await world.settled();
    expect(world.types().slice(0, 3)).toEqual([
      'payment_intent.created',
      'charge.failed',
      'payment_intent.payment_failed',
    ]);
    expect(world.simulator.state().money['eur']?.authorised).toBe(4900);
  });

  it.each([
    ['4242424242424241', {}, 'incorrect_number'],
    ['4242424242424242', { 'payment_method_data[card][exp_year]': '2025' }, 'invalid_expiry_year'],
    [
      '4242424242424242',
      { 'payment_method_data[card][exp_year]': '2026', 'payment_method_data[card][exp_month]': '10' },
      'invalid_expiry_month',
    ],
    ['4242424242424242', { 'payment_method_data[card][cvc]': '12' }, 'invalid_cvc'],
  ])('card %s with %o cannot exist: %s', async (number, form, code) => {
    const { status, body } = await payInBrowser(number, form);
    expect({ status, code: body.error?.code }).toEqual({ status: 402, code });
    expect(world.simulator.state().charges).toEqual([]);
  });

  it('shows a browser nothing that only the merchant may know', async () => {
    const { body } = await payInBrowser('4242424242424242');
    expect(body.status).toBe('requires_capture');
    expect(Object.keys(body)).not.toContain('metadata');
    expect(Object.keys(body)).not.toContain('latest_charge');
  });

  it('refuses a browser that does not know the client secret', async () => {
    const { status } = await payInBrowser('4242424242424242', { client_secret: 'pi_other_secret_x' });
    expect(status).toBe(400);
    expect(world.simulator.intents()[0]?.status).toBe('requires_payment_method');
  });
});

describe('3-D Secure', () => {
  it.each([
    ['complete', 'requires_capture', 'payment_intent.amount_capturable_updated'],
    ['fail', 'requires_payment_method', 'payment_intent.payment_failed'],
  ])('%s leads to %s', async (outcome, status, lastEvent) => {
    const { intent, body } = await payInBrowser('4000002760003184');
    expect(body).toMatchObject({ status: 'requires_action', next_action: { type: 'use_stripe_sdk' } });
    expect(world.simulator.state().charges).toEqual([]);
    const answer = await browserPost(world.simulator.url, `/v1/3ds2/challenge/${intent.id}`, {
      client_secret: intent.client_secret ?? '',
      outcome,
    });
    expect(answer.body.status).toBe(status);
    await world.settled();
    expect(world.types()).toContain('payment_intent.requires_action');
    expect(world.types().at(-1)).toBe(lastEvent);
  });

  it('sends a customer who left our page back to it', async () => {
    const { body } = await payInBrowser('4000002760003184', {
      use_stripe_sdk: 'false',
      return_url: 'http://localhost/back',
    });
    expect(body.next_action).toMatchObject({
      type: 'redirect_to_url',
      redirect_to_url: { return_url: 'http://localhost/back' },
    });
  });
});

describe('settling', () => {
  it('captures everything that is held', async () => {
    const { id } = await authorised(world.stripe);
    const intent = await world.stripe.paymentIntents.capture(id, {}, { idempotencyKey: 'capture:s1' });
    expect(intent).toMatchObject({ status: 'succeeded', amount_received: 4900, amount_capturable: 0 });
    await world.settled();
    expect(world.types()).toEqual([
      'payment_intent.created',
      'charge.succeeded',
      'payment_intent.amount_capturable_updated',
      'charge.captured',
      'payment_intent.succeeded',
    ]);
  });

  it('releases what a partial capture leaves', async () => {
    const { id } = await authorised(world.stripe);
    await world.stripe.paymentIntents.capture(id, { amount_to_capture: 1900 });
    expect(world.simulator.state().money['eur']).toEqual({
      authorised: 4900,
      held: 0,
      captured: 1900,
      released: 3000,
      refunded: 0,
    });
    const error = await errorOf(world.stripe.refunds.create({ payment_intent: id, amount: 1901 }));
    expect(error.param).toBe('amount');
  });

  it('refuses to capture more than is held', async () => {
    const { id } = await authorised(world.stripe);
    const error = await errorOf(world.stripe.paymentIntents.capture(id, { amount_to_capture: 4901 }));
    expect(error).toMatchObject({ statusCode: 400, code: 'amount_too_large' });
  });

  it('releases a cancelled hold, which Stripe shows as a refund of an uncaptured charge', async () => {
    const { id } = await authorised(world.stripe);
    await world.stripe.paymentIntents.cancel(id, { cancellation_reason: 'requested_by_customer' });
    await world.settled();
    expect(world.types().slice(-2)).toEqual(['charge.refunded', 'payment_intent.canceled']);
    expect(world.received.at(-2)?.event.data.object).toMatchObject({
      captured: false,
      refunded: true,
      amount_captured: 0,
    });
    expect(world.simulator.state().money['eur']).toEqual({
      authorised: 4900,
      held: 0,
      captured: 0,
      released: 4900,
      refunded: 0,
    });
  });

  it('lets an authorisation lapse after seven days, not earlier', async () => {
    const { id } = await authorised(world.stripe);
    await world.clock.advance(CAPTURE_WINDOW_SECONDS * 1000 - 1);
    expect(world.simulator.intents()[0]?.status).toBe('requires_capture');
    await world.clock.advance(1);
    expect(await world.stripe.paymentIntents.retrieve(id)).toMatchObject({
      status: 'canceled',
      cancellation_reason: 'automatic',
      canceled_at: START / 1000 + CAPTURE_WINDOW_SECONDS,
    });
    await world.settled();
    expect(world.types().slice(-2)).toEqual(['charge.expired', 'payment_intent.canceled']);
    expect(world.received.at(-1)?.event.request).toEqual({ id: null, idempotency_key: null });
  });

  it('leaves no timer behind a hold that was settled', async () => {
    await world.stripe.paymentIntents.capture((await authorised(world.stripe)).id);
    await world.stripe.paymentIntents.cancel((await authorised(world.stripe)).id);
    await world.settled();
    expect(world.clock.pending()).toEqual([]);
  });
});

describe('refunding', () => {
  it('gives back in parts until nothing is left', async () => {
    const { id } = await authorised(world.stripe);
    await world.stripe.paymentIntents.capture(id);
    const first = await world.stripe.refunds.create({
      payment_intent: id,
      amount: 1900,
      reason: 'requested_by_customer',
    });
    expect(await world.stripe.refunds.retrieve(first.id)).toMatchObject({ status: 'succeeded', amount: 1900 });
    await world.stripe.refunds.create({ payment_intent: id });
    expect(await errorOf(world.stripe.refunds.create({ payment_intent: id }))).toMatchObject({
      code: 'charge_already_refunded',
    });
    const { data } = await world.stripe.refunds.list({ payment_intent: id });
    expect(data.map(({ amount }) => amount)).toEqual([3000, 1900]);
    expect(world.simulator.state().money['eur']).toEqual({
      authorised: 4900,
      held: 0,
      captured: 4900,
      released: 0,
      refunded: 4900,
    });
  });

  it('asks for a cancellation while the money is only held', async () => {
    const { id } = await authorised(world.stripe);
    const error = await errorOf(world.stripe.refunds.create({ payment_intent: id }));
    expect(error.message).toContain('Cancel the PaymentIntent');
    expect(world.simulator.intents()[0]?.status).toBe('requires_capture');
  });
});
