import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CAPTURE_WINDOW_SECONDS } from './money/charges.ts';
import { authorised, stripeWorld, type StripeWorld } from './testing/stripe-world.ts';
import type { SimulatedState } from './simulation.ts';

let world: StripeWorld;
beforeEach(async () => {
  world = await stripeWorld();
});
afterEach(() => world.close());

it('goes on after a restart where it stopped: expiry, retries and keys', async () => {
  const keyed = { idempotencyKey: 'authorise:s1' };
  const first = await world.stripe.paymentIntents.create({ amount: 50, currency: 'eur' }, keyed);
  world.answers.push(200, 200, 200, 500);
  await authorised(world.stripe);
  await world.settled();
  const text = world.simulator.snapshot();
  world.simulator.restore(
    '{"store":{"intents":[],"charges":[],"refunds":[],"methods":[],"cardNumbers":[],"events":[]},"deliveries":[],"keys":[]}',
  );
  expect(world.simulator.intents()).toEqual([]);
  expect(world.clock.pending()).toEqual([]);
  world.simulator.restore(text);
  const again = await world.stripe.paymentIntents.create({ amount: 50, currency: 'eur' }, keyed);
  expect(again.id).toBe(first.id);
  await world.clock.advance(CAPTURE_WINDOW_SECONDS * 1000);
  expect(world.simulator.intents()[1]?.status).toBe('canceled');
  expect(world.simulator.state().deliveries.every(({ state }) => state === 'delivered')).toBe(true);
});

it('shows its state and forgets it over HTTP', async () => {
  await authorised(world.stripe);
  await world.settled();
  const state = async () => (await (await fetch(`${world.simulator.url}/sim/state`)).json()) as SimulatedState;
  const { intents, charges, events, deliveries, money } = await state();
  expect([intents.length, charges.length, events.length, deliveries.length]).toEqual([1, 1, 3, 3]);
  expect(money['eur']?.held).toBe(4900);
  await fetch(`${world.simulator.url}/sim/reset`, { method: 'POST' });
  expect(await state()).toEqual({
    intents: [],
    subscriptions: [],
    invoices: [],
    charges: [],
    refunds: [],
    accounts: [],
    transfers: [],
    disputes: [],
    events: [],
    deliveries: [],
    money: {},
  });
  expect(world.clock.pending()).toEqual([]);
});

it('delivers no event that the endpoint does not ask for', async () => {
  const asking = await stripeWorld(['payment_intent.amount_capturable_updated']);
  await authorised(asking.stripe);
  await asking.settled();
  expect(asking.types()).toEqual(['payment_intent.amount_capturable_updated']);
  expect(asking.simulator.state().events).toHaveLength(3);
  await asking.close();
});

it('neither makes nor loses money, whatever is asked of it', async () => {
  const step = fc.record({
    operation: fc.constantFrom('authorise', 'capture', 'cancel', 'refund', 'wait'),
    target: fc.nat(4),
    amount: fc.integer({ min: 50, max: 4900 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      await fetch(`${world.simulator.url}/sim/reset`, { method: 'POST' });
      for (const { operation, target, amount } of steps) await play(operation, target, amount);
      const { money, intents } = world.simulator.state();
      const eur = money['eur'] ?? { authorised: 0, held: 0, captured: 0, released: 0, refunded: 0 };
      expect(eur.held + eur.captured + eur.released).toBe(eur.authorised);
      expect(eur.refunded).toBeLessThanOrEqual(eur.captured);
      expect(eur.held).toBe(intents.reduce((sum, intent) => sum + intent.amount_capturable, 0));
      expect(eur.captured).toBe(intents.reduce((sum, intent) => sum + intent.amount_received, 0));
    }),
    { numRuns: 25 },
  );
});

async function play(operation: string, target: number, amount: number): Promise<void> {
  const { paymentIntents, refunds } = world.stripe;
  const id = world.simulator.intents()[target]?.id ?? 'pi_none';
  const refused = () => undefined;
  if (operation === 'authorise') await authorised(world.stripe, { amount });
  if (operation === 'capture') await paymentIntents.capture(id, { amount_to_capture: amount }).catch(refused);
  if (operation === 'cancel') await paymentIntents.cancel(id).catch(refused);
  if (operation === 'refund') await refunds.create({ payment_intent: id, amount }).catch(refused);
  if (operation === 'wait') await world.clock.advance(5 * 24 * 60 * 60 * 1000);
}
