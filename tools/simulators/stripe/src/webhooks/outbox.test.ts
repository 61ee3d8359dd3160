import Stripe from 'stripe';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { API_VERSION } from '../events.ts';
import { authorised, START, stripeWorld, type StripeWorld, WEBHOOK_SECRET } from '../testing/stripe-world.ts';
import { RETRY_DELAYS_MS } from './deliveries.ts';

const THREE_DAYS_MS = 3 * 24 * 60 * 60 * 1000;
const FIRST_PAUSE_MS = RETRY_DELAYS_MS[0] ?? 0;
const CAPTURABLE = 'payment_intent.amount_capturable_updated';

let world: StripeWorld;
beforeEach(async () => {
  world = await stripeWorld();
});
afterEach(() => world.close());

/** Authorises, and waits until what that sets off has happened. */
async function authorise() {
  const intent = await authorised(world.stripe);
  await world.settled();
  return intent;
}

function isVerified({ body, signature }: { body: string; signature: string }, at: number): boolean {
  try {
    world.stripe.webhooks.constructEvent(body, signature, WEBHOOK_SECRET, 300, undefined, at);
    return true;
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError) return false;
    throw error;
  }
}

const capturable = () => world.received.filter(({ event }) => event.type === CAPTURABLE);
const delivery = () => world.simulator.state().deliveries.find(({ type }) => type === CAPTURABLE);

describe('events', () => {
  it('carry a signature that the SDK verifies, with the age that the world’s clock gives it', async () => {
    await authorise();
    const [first] = world.received;
    if (!first) throw new Error('nothing arrived');
    expect(isVerified(first, START)).toBe(true);
    expect(isVerified(first, START + 301_000)).toBe(false);
    expect(isVerified({ ...first, body: first.body.replace('4900', '4901') }, START)).toBe(false);
  });

  it('name the version that the SDK pins and the request that caused them', async () => {
    await world.stripe.paymentIntents.create({ amount: 50, currency: 'eur' }, { idempotencyKey: 'authorise:s1' });
    await world.settled();
    const [event] = world.received.map((one) => one.event);
    expect(event).toMatchObject({ api_version: Stripe.API_VERSION, request: { idempotency_key: 'authorise:s1' } });
    expect(API_VERSION).toBe(Stripe.API_VERSION);
  });

  it('show the object as it was, not as it has become', async () => {
    await authorise();
    expect(world.received[0]?.event.data.object).toMatchObject({ status: 'requires_payment_method' });
  });
});

describe('delivery', () => {
  it('is repeated ever later until the endpoint answers 2xx, with a fresh signature', async () => {
    await world.stripe.paymentIntents.create({ amount: 50, currency: 'eur' });
    world.answers.push(500, 302);
    await world.settled();
    expect(world.received).toHaveLength(1);
    await world.clock.advance(THREE_DAYS_MS);
    expect(world.received).toHaveLength(3);
    expect(new Set(world.received.map(({ event }) => event.id)).size).toBe(1);
    expect(isVerified(world.received[1] ?? { body: '', signature: '' }, START + FIRST_PAUSE_MS)).toBe(true);
    expect(world.simulator.state().deliveries).toMatchObject([{ state: 'delivered' }]);
  });

  it('is given up within three days', async () => {
    world.answers.push(...Array.from({ length: 50 }, () => 500));
    await world.stripe.paymentIntents.create({ amount: 50, currency: 'eur' });
    await world.settled();
    await world.clock.advance(THREE_DAYS_MS);
    expect(world.received).toHaveLength(RETRY_DELAYS_MS.length + 1);
    expect(world.simulator.state().deliveries).toMatchObject([{ state: 'given-up' }]);
    expect(world.clock.pending()).toEqual([]);
  });

  it('keeps the order within one PaymentIntent and lets others pass', async () => {
    const slow = Promise.withResolvers<number>();
    world.answers.push(slow.promise);
    const first = await authorised(world.stripe);
    const second = await authorised(world.stripe);
    const about = (id: string) =>
      world.simulator.state().deliveries.filter(({ subject, attempts }) => subject === id && attempts.length > 0);
    await expect.poll(() => about(second.id)).toHaveLength(3);
    expect(world.types().filter((type) => type === CAPTURABLE)).toHaveLength(1);
    slow.resolve(200);
    await world.settled();
    expect(about(first.id).map(({ type }) => type)).toEqual(['payment_intent.created', 'charge.succeeded', CAPTURABLE]);
    expect(capturable()).toHaveLength(2);
  });

  it('keeps the clock from leaping while an event is under way', async () => {
    await authorised(world.stripe);
    await world.clock.advance(1);
    expect(world.types()).toContain(CAPTURABLE);
    const at = Number(/t=(\d+)/.exec(capturable()[0]?.signature ?? '')?.[1]);
    expect(at).toBe(START / 1000);
  });
});

describe('faults of webhooks', () => {
  it.each([
    [{ do: 'drop' }, 0, 1],
    [{ do: 'timeout' }, 0, 1],
    [{ do: 'status', status: 500 }, 0, 1],
    [{ do: 'lost-answer' }, 1, 2],
    [{ do: 'duplicate' }, 2, 2],
    [{ do: 'duplicate', copies: 4 }, 5, 5],
    [{ do: 'delay', seconds: 300 }, 0, 1],
    [{ do: 'crash', at: 'before' }, 0, 1],
    [{ do: 'crash', at: 'after' }, 1, 1],
  ] as const)('%o: %d arrive at once and %d after the first pause', async (fault, atOnce, later) => {
    world.faults.add({ where: 'stripe.webhook', match: CAPTURABLE, ...fault });
    await authorise();
    expect(capturable()).toHaveLength(atOnce);
    await world.clock.advance(FIRST_PAUSE_MS);
    expect(capturable()).toHaveLength(later);
    expect(delivery()?.state).toBe('delivered');
    expect(world.crashes).toEqual(fault.do === 'crash' ? ['europe-west3'] : []);
  });

  it('a forged signature is refused by the SDK, and the true event follows', async () => {
    world.faults.add({ where: 'stripe.webhook', match: CAPTURABLE, do: 'bad-signature' });
    world.answers.push(200, 200, 400);
    await authorise();
    await world.clock.advance(FIRST_PAUSE_MS);
    expect(capturable().map((one, index) => isVerified(one, START + index * FIRST_PAUSE_MS))).toEqual([false, true]);
  });

  it('reorder lets the next event overtake, once', async () => {
    world.faults.add({ where: 'stripe.webhook', match: 'payment_intent.created', do: 'reorder' });
    await authorise();
    expect(world.types().toSorted()).toEqual(['charge.succeeded', CAPTURABLE, 'payment_intent.created'].toSorted());
    expect(world.types()[0]).toBe('charge.succeeded');
    expect(world.clock.pending().filter(({ label }) => label.includes('webhook'))).toEqual([]);
  });

  it('reorder delivers late when nothing comes to overtake', async () => {
    world.faults.add({ where: 'stripe.webhook', match: 'payment_intent.created', do: 'reorder' });
    await world.stripe.paymentIntents.create({ amount: 50, currency: 'eur' });
    await world.settled();
    expect(world.types()).toEqual([]);
    await world.clock.advance(60_000);
    expect(world.types()).toEqual(['payment_intent.created']);
  });
});
