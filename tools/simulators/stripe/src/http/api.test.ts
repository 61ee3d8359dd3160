import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  authorised,
  browserPost,
  errorOf,
  PUBLISHABLE_KEY,
  SECRET_KEY,
  sdk,
  stripeWorld,
  type StripeWorld,
} from '../testing/stripe-world.ts';

let world: StripeWorld;
beforeEach(async () => {
  world = await stripeWorld();
});
afterEach(() => world.close());

const NEW = { amount: 4900, currency: 'eur', capture_method: 'manual' } as const;

describe('keys', () => {
  it.each(['sk_test_wrong', PUBLISHABLE_KEY])('%s opens nothing for a server', async (key) => {
    const error = await errorOf(sdk(world.simulator.port, key).paymentIntents.create(NEW));
    expect(error).toMatchObject({ type: 'StripeAuthenticationError', statusCode: 401 });
    expect(world.simulator.intents()).toEqual([]);
  });

  it('asks a caller without a key for one', async () => {
    const response = await fetch(`${world.simulator.url}/v1/payment_intents`);
    expect(response.status).toBe(401);
  });

  it('takes card numbers from browsers only', async () => {
    const { id } = await world.stripe.paymentIntents.create(NEW);
    const card = { number: '4242424242424242', exp_month: '12', exp_year: '2030' };
    const form = Object.entries(card).map(([name, value]) => [`payment_method_data[card][${name}]`, value]);
    const body = new URLSearchParams([['payment_method_data[type]', 'card'], ...form] as [string, string][]);
    const url = `${world.simulator.url}/v1/payment_intents/${id}/confirm`;
    const response = await fetch(url, { method: 'POST', body, headers: { authorization: `Bearer ${SECRET_KEY}` } });
    expect(response.status).toBe(402);
    expect(world.simulator.intents()[0]?.status).toBe('requires_payment_method');
  });
});

describe('parameters', () => {
  it.each([
    [{ ...NEW, amount: undefined }, 'parameter_missing', 'amount'],
    [{ ...NEW, amount: 49.5 }, 'parameter_invalid_integer', 'amount'],
    [{ ...NEW, amount: 49 }, 'amount_too_small', 'amount'],
    [{ ...NEW, amount: 100_000_000 }, 'amount_too_large', 'amount'],
    [{ ...NEW, currency: 'euro' }, 'parameter_invalid_string', 'currency'],
    [{ ...NEW, colour: 'red' }, 'parameter_unknown', 'colour'],
    [{ ...NEW, payment_method: 'pm_card_nothing' }, 'resource_missing', 'payment_method'],
  ])('%o is refused with %s', async (wish, code, param) => {
    const error = await errorOf(world.stripe.paymentIntents.create(wish as typeof NEW));
    expect(error).toMatchObject({ type: 'StripeInvalidRequestError', code, param });
    expect(error.requestId).toMatch(/^req_/);
    expect(world.simulator.intents()).toEqual([]);
  });

  it('says that an unknown PaymentIntent is missing', async () => {
    const error = await errorOf(world.stripe.paymentIntents.retrieve('pi_nobody'));
    expect(error).toMatchObject({ statusCode: 404, code: 'resource_missing' });
  });

  it('merges metadata and unsets what is empty', async () => {
    const { id } = await world.stripe.paymentIntents.create({ ...NEW, metadata: { a: '1', b: '2' } });
    const intent = await world.stripe.paymentIntents.update(id, { metadata: { b: '', c: '3' } });
    expect(intent.metadata).toEqual({ a: '1', c: '3' });
  });

  it('expands along a path and refuses what cannot be expanded', async () => {
    const { id } = await authorised(world.stripe);
    const refund = async (expand: string[]) => {
      await world.stripe.paymentIntents.capture(id);
      return world.stripe.refunds.create({ payment_intent: id, expand });
    };
    expect(await refund(['charge.payment_intent'])).toMatchObject({
      charge: { object: 'charge', payment_intent: { id } },
    });
    const error = await errorOf(world.stripe.paymentIntents.retrieve(id, { expand: ['nothing'] }));
    expect(error.statusCode).toBe(400);
  });
});

describe('lists', () => {
  it('pages through everything, newest first', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 7; index++) ids.unshift((await world.stripe.paymentIntents.create(NEW)).id);
    const seen: string[] = [];
    for await (const intent of world.stripe.paymentIntents.list({ limit: 3 })) seen.push(intent.id);
    expect(seen).toEqual(ids);
    const before = await world.stripe.paymentIntents.list({ limit: 2, ending_before: ids[3] ?? '' });
    expect(before.data.map(({ id }) => id)).toEqual(ids.slice(1, 3));
  });

  it('keeps to a range of creation', async () => {
    await world.stripe.paymentIntents.create(NEW);
    await world.clock.advance(60_000);
    const { id, created } = await world.stripe.paymentIntents.create(NEW);
    const { data } = await world.stripe.paymentIntents.list({ created: { gte: created } });
    expect(data.map((intent) => intent.id)).toEqual([id]);
  });

  it('finds events by type', async () => {
    const { id } = await authorised(world.stripe);
    await world.settled();
    const { data } = await world.stripe.events.list({ types: ['payment_intent.amount_capturable_updated'] });
    expect(data).toMatchObject([{ data: { object: { id } }, pending_webhooks: 0 }]);
    expect(await world.stripe.events.retrieve(data[0]?.id ?? '')).toEqual(expect.objectContaining({ id: data[0]?.id }));
  });
});

describe('faults of the API', () => {
  const CAPTURE = 'POST /v1/payment_intents/{id}/capture';

  /** One request and no more: the SDK repeats one whose connection was cut, even when told to retry nothing. */
  const captureOnce = (id: string) =>
    fetch(`${world.simulator.url}/v1/payment_intents/${id}/capture`, {
      method: 'POST',
      headers: { authorization: `Bearer ${SECRET_KEY}` },
    });

  it.each([
    ['timeout', 'requires_capture'],
    ['lost-answer', 'succeeded'],
  ] as const)('%s cuts the connection; the PaymentIntent is in %s', async (fault, status) => {
    const { id } = await authorised(world.stripe);
    world.faults.add({ where: 'stripe.api', match: CAPTURE, do: fault });
    await expect(captureOnce(id)).rejects.toThrow('fetch failed');
    expect(world.simulator.intents()[0]?.status).toBe(status);
    expect(world.faults.unspent()).toEqual([]);
  });

  it.each([
    ['before', 'requires_capture'],
    ['during', 'succeeded'],
    ['after', 'succeeded'],
  ] as const)('a crash %s leaves the PaymentIntent in %s and kills the region', async (at, status) => {
    const { id } = await authorised(world.stripe);
    world.faults.add({ where: 'stripe.api', match: CAPTURE, do: 'crash', at });
    await expect(captureOnce(id)).rejects.toThrow('fetch failed');
    expect(world.simulator.intents()[0]?.status).toBe(status);
    expect(world.crashes).toEqual(['europe-west3']);
  });

  it('heals a lost answer when the SDK repeats the request with its key', async () => {
    const { id } = await authorised(world.stripe);
    world.faults.add({ where: 'stripe.api', match: CAPTURE, do: 'lost-answer' });
    const patient = sdk(world.simulator.port, SECRET_KEY, 1);
    const intent = await patient.paymentIntents.capture(id, {}, { idempotencyKey: 'capture:s1' });
    expect(intent.status).toBe('succeeded');
    await world.settled();
    expect(world.types().filter((type) => type === 'charge.captured')).toHaveLength(1);
  });

  it.each([429, 500, 503])('answers %d without touching the money', async (status) => {
    const { id } = await authorised(world.stripe);
    world.faults.add({ where: 'stripe.api', match: CAPTURE, do: 'status', status });
    expect(await errorOf(world.stripe.paymentIntents.capture(id))).toMatchObject({ statusCode: status });
    expect(world.simulator.intents()[0]?.status).toBe('requires_capture');
  });

  it.each([
    [500, 'remembers it for the key', 500],
    [503, 'forgets it', 200],
    [429, 'forgets it', 200],
  ])('after %d %s', async (status, _what, second) => {
    const { id } = await authorised(world.stripe);
    world.faults.add({ where: 'stripe.api', match: CAPTURE, do: 'status', status });
    const capture = () => world.stripe.paymentIntents.capture(id, {}, { idempotencyKey: 'capture:s1' });
    await errorOf(capture());
    const again = await capture().then(
      () => 200,
      (error: unknown) => (error as { statusCode: number }).statusCode,
    );
    expect(again).toBe(second);
  });
});

it('lets a browser read a PaymentIntent with its client secret only', async () => {
  const { id, client_secret: secret } = await world.stripe.paymentIntents.create(NEW);
  const read = async (query: Record<string, string>) => {
    const search = new URLSearchParams({ key: PUBLISHABLE_KEY, ...query }).toString();
    return (await fetch(`${world.simulator.url}/v1/payment_intents/${id}?${search}`)).status;
  };
  expect(await read({ client_secret: secret ?? '' })).toBe(200);
  expect(await read({ client_secret: 'wrong' })).toBe(400);
  expect(await read({})).toBe(400);
  const capture = await browserPost(world.simulator.url, `/v1/payment_intents/${id}/capture`, {});
  expect(capture).toMatchObject({ status: 401, body: { error: { code: 'secret_key_required' } } });
});
