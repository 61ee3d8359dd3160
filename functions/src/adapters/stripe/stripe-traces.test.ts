import { afterEach, beforeEach, expect, it } from 'vitest';
import { aCircuit } from '../../usecases/testing/memory-breakers.ts';
import { type AStripe, secretKey, startAStripe } from './testing/a-stripe.ts';
import { makeStripeConnect } from './stripe-connect.ts';
import { makeStripeSubscriptions } from './stripe-subscriptions.ts';
import { makeStripeTraces } from './stripe-traces.ts';

let stripe: AStripe;
beforeEach(async () => void (stripe = await startAStripe()));
afterEach(() => stripe.close());

const options = () => [{ secretKey, apiBase: stripe.simulator.url }, aCircuit('stripe')] as const;

it('a customer and an account are gone at Stripe, however often they are forgotten', async () => {
  const traces = makeStripeTraces(...options());
  const person = { uid: 'camille', email: 'c@example.com', key: 'camille:1' };
  const customerId = await makeStripeSubscriptions(...options()).openCustomer({ ...person, name: 'Camille Roy' });
  const opening = { ...person, firstName: 'Camille', lastName: 'Roy', payoutCountry: 'DE', key: 'account:camille:1' };
  const { accountId } = await makeStripeConnect(...options()).openAccount(opening);
  expect(JSON.stringify(stripe.simulator.state())).toContain('c@example.com');
  for (const _time of [1, 2]) {
    await traces.forgetCustomer(customerId);
    expect(await traces.forgetAccount(accountId)).toBe(true);
  }
  expect(JSON.stringify(stripe.simulator.state().accounts)).not.toContain('c@example.com');
});
