import { WorldClock } from '@sos/clock/world-clock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { authorised, errorOf, SECRET_KEY, stripeWorld, type StripeWorld } from '../testing/stripe-world.ts';
import { IdempotencyKeys, KEY_LIFETIME_MS } from './idempotency.ts';

const NEW = { amount: 4900, currency: 'eur', capture_method: 'manual' } as const;
const KEYED = { idempotencyKey: 'authorise:s1' };

let world: StripeWorld;
beforeEach(async () => {
  world = await stripeWorld();
});
afterEach(() => world.close());

describe('an idempotency key', () => {
  it('makes a repetition answer as the first time did', async () => {
    const first = await world.stripe.paymentIntents.create(NEW, KEYED);
    const second = await world.stripe.paymentIntents.create(NEW, KEYED);
    expect(second.id).toBe(first.id);
    expect(second.lastResponse.headers).toMatchObject({ 'idempotent-replayed': 'true' });
    expect(second.lastResponse.requestId).toBe(first.lastResponse.requestId);
    expect(world.simulator.intents()).toHaveLength(1);
  });

  it('does not care in which order the parameters come', async () => {
    const post = (body: string) =>
      fetch(`${world.simulator.url}/v1/payment_intents`, {
        method: 'POST',
        headers: { authorization: `Bearer ${SECRET_KEY}`, 'idempotency-key': 'k' },
        body,
      });
    await post('amount=4900&currency=eur');
    expect((await post('currency=eur&amount=4900')).status).toBe(200);
    expect(world.simulator.intents()).toHaveLength(1);
  });

  it('is not for other parameters, nor for another endpoint', async () => {
    const { id } = await world.stripe.paymentIntents.create(NEW, KEYED);
    const other = await errorOf(world.stripe.paymentIntents.create({ ...NEW, amount: 5000 }, KEYED));
    expect(other).toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400 });
    const elsewhere = await errorOf(world.stripe.paymentIntents.cancel(id, {}, KEYED));
    expect(elsewhere).toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400 });
    expect(world.simulator.intents()[0]?.status).toBe('requires_payment_method');
  });

  it('is forgotten after 24 hours', async () => {
    await world.stripe.paymentIntents.create(NEW, KEYED);
    await world.clock.advance(KEY_LIFETIME_MS - 1);
    await world.stripe.paymentIntents.create(NEW, KEYED);
    expect(world.simulator.intents()).toHaveLength(1);
    await world.clock.advance(1);
    await world.stripe.paymentIntents.create(NEW, KEYED);
    expect(world.simulator.intents()).toHaveLength(2);
  });

  it('repeats a decline, so that another attempt needs another key', async () => {
    const { id } = await authorised(world.stripe, { confirm: false, payment_method: 'pm_card_visa_chargeDeclined' });
    const confirm = (idempotencyKey: string) =>
      errorOf(
        world.stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa_chargeDeclined' }, { idempotencyKey }),
      );
    await confirm('attempt:1');
    expect(await confirm('attempt:1')).toMatchObject({ statusCode: 402, code: 'card_declined' });
    expect(world.simulator.state().charges).toHaveLength(1);
    await confirm('attempt:2');
    expect(world.simulator.state().charges).toHaveLength(2);
  });

  it('is not used up by parameters that fail validation', async () => {
    await errorOf(world.stripe.paymentIntents.create({ ...NEW, amount: 1 }, KEYED));
    expect((await world.stripe.paymentIntents.create(NEW, KEYED)).amount).toBe(4900);
  });

  it('lets one of many simultaneous requests through', async () => {
    const attempts = Array.from({ length: 20 }, () =>
      world.stripe.paymentIntents.create(NEW, KEYED).then(
        () => 200,
        (error: unknown) => (error as { statusCode: number }).statusCode,
      ),
    );
    const statuses = new Set(await Promise.all(attempts));
    expect([...statuses].filter((status) => status !== 200 && status !== 409)).toEqual([]);
    expect(world.simulator.intents()).toHaveLength(1);
  });
});

describe('a key in use', () => {
  const request = { key: 'k', path: '/v1/payment_intents', parameters: '{}' };

  it('is refused with 409 until its request has an answer', () => {
    const keys = new IdempotencyKeys(new WorldClock({ rate: 0 }));
    expect(keys.begin(request)).toBeUndefined();
    expect(() => keys.begin(request)).toThrowError(expect.objectContaining({ status: 409 }) as Error);
    const reply = { status: 200, body: {}, requestId: 'req_1' };
    keys.save('k', reply);
    expect(keys.begin(request)).toBe(reply);
  });

  it('is free again when its request did not begin', () => {
    const keys = new IdempotencyKeys(new WorldClock({ rate: 0 }));
    keys.begin(request);
    keys.forget('k');
    expect(keys.begin(request)).toBeUndefined();
  });
});
