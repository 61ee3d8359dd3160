import { defaultPlans } from '@sos/domain/subscriptions/plan';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aCircuit } from '../../usecases/testing/memory-breakers.ts';
import { anOrder } from '../../usecases/testing/an-order.ts';
import { type AStripe, secretKey, START, startAStripe } from './testing/a-stripe.ts';
import { makeStripeBook } from './stripe-book.ts';
import { makeStripeConnect } from './stripe-connect.ts';
import { makeStripeSubscriptions } from './stripe-subscriptions.ts';

let stripe: AStripe;
let list: ReturnType<typeof makeStripeBook>;
const DAY = { from: START, to: START + 86_400_000 };

beforeEach(async () => {
  stripe = await startAStripe();
  list = makeStripeBook({ secretKey, apiBase: stripe.simulator.url }, aCircuit('stripe'));
});
afterEach(() => stripe.close());

async function captured(bookingId: string, card?: string): Promise<string> {
  const { railPaymentId } = await stripe.rail.create({ ...anOrder(), bookingId, key: `create:${bookingId}` });
  await stripe.pay(railPaymentId, card);
  await stripe.rail.capture(railPaymentId, `capture:${bookingId}:1`);
  return railPaymentId;
}

it('tells what came in and went out of each booking, with what Stripe kept, the newest first', async () => {
  const railPaymentId = await captured('b-1');
  await stripe.rail.refund(railPaymentId, 'refund:b-1:1', { id: 'r-1', amount: 500 });
  await stripe.byHand('refunds', { payment_intent: railPaymentId, amount: '100' });
  const connect = makeStripeConnect({ secretKey, apiBase: stripe.simulator.url }, aCircuit('stripe'));
  const person = { uid: 'camille', firstName: 'C', lastName: 'R', email: 'c@example.com', payoutCountry: 'FR' };
  const { accountId } = await connect.openAccount({ ...person, key: 'account:camille:1' });
  const link = await connect.onboardingLink(accountId, { back: 'https://sos.example', again: 'https://sos.example' });
  await fetch(link, { method: 'POST', body: new URLSearchParams({ progress: 'all' }), redirect: 'manual' });
  const amount = { amount: 3000, currency: 'EUR' } as const;
  const wish = { transferId: 'b-1', tryNumber: 1, amount, key: 'transfer:b-1:1', accountId, railPaymentId };
  const { railId } = await connect.send(wish);
  await connect.reverse({ ...wish, of: railId, amount: { ...amount, amount: 200 }, key: 'reversal:b-1:2' });
  const { movements, next } = await list(DAY, null);
  expect(next).toBeNull();
  expect(movements.map(({ kind, amount: units, paymentId }) => `${kind} ${units} ${paymentId}`)).toEqual([
    'reverse 200 b-1',
    'send 3000 b-1',
    'refund 100 b-1',
    'refund 500 b-1',
    'capture 4900 b-1',
  ]);
  const capture = movements.at(-1);
  expect(capture).toMatchObject({ ref: railPaymentId, railPaymentId, currency: 'EUR', fee: 99, at: START });
  const moves = await connect.movesOf('b-1');
  expect(movements.slice(0, 2).map(({ ref }) => ref)).toEqual(moves.map((move) => move.railId).toReversed());
});

it('tells of a refund that the bank sent back', async () => {
  const railPaymentId = await captured('b-1', 'pm_card_refundFail');
  await stripe.rail.refund(railPaymentId, 'refund:b-1:1');
  await stripe.clock.advance(120_000);
  const kinds = (await list(DAY, null)).movements.map(({ kind }) => kind);
  expect(kinds).toEqual(['refund_failed', 'refund', 'capture']);
});

it('tells of nothing outside its span, and of none that is only held', async () => {
  await captured('b-1');
  const held = await stripe.rail.create({ ...anOrder(), bookingId: 'b-2', key: 'create:b-2' });
  await stripe.pay(held.railPaymentId);
  expect((await list(DAY, null)).movements).toHaveLength(1);
  expect((await list({ from: START - 9000, to: START }, null)).movements).toEqual([]);
  expect((await list({ from: START + 1000, to: START + 9000 }, null)).movements).toEqual([]);
});

it('goes on where a page has ended', async () => {
  const count = 101;
  for (let index = 0; index < count; index += 1) await captured(`b-${index}`);
  const first = await list(DAY, null);
  const rest = await list(DAY, first.next);
  const bookings = [...first.movements, ...rest.movements].map(({ paymentId }) => paymentId);
  expect(first.movements).toHaveLength(100);
  expect(rest.next).toBeNull();
  expect(new Set(bookings).size).toBe(count);
}, 60_000);

it('leaves out what subscriptions bring, and tells of a charge that nobody of ours made', async () => {
  const asked = { secretKey, apiBase: stripe.simulator.url };
  const rail = makeStripeSubscriptions(asked, aCircuit('stripe'));
  const customerId = await rail.openCustomer({ uid: 'camille', email: 'c@example.com', name: 'Camille', key: 'c:1' });
  const [plan] = defaultPlans;
  if (!plan) throw new Error('no plan');
  const pages = { done: 'https://sos.example/done', back: 'https://sos.example/back' };
  const { url } = await rail.openCheckout({ customerId, uid: 'camille', plan, trialDays: 0, locale: 'fr', ...pages });
  await fetch(url, { method: 'POST', body: new URLSearchParams({ card: 'pm_card_visa' }), redirect: 'manual' });
  expect(await rail.paidInvoicesOf(customerId)).toHaveLength(1);
  expect((await list(DAY, null)).movements).toEqual([]);
  const card = { payment_method: 'pm_card_visa', confirm: 'true' };
  await stripe.byHand('payment_intents', { amount: '700', currency: 'eur', ...card });
  expect((await list(DAY, null)).movements).toMatchObject([{ kind: 'capture', amount: 700, paymentId: null }]);
});

it('reads on where a dispute has taken money, which is neither of a client nor of a provider', async () => {
  await captured('b-1');
  const [charge] = stripe.simulator.state().charges;
  const form = new URLSearchParams({ charge: charge?.id ?? '', kind: 'chargeback' });
  await fetch(`${stripe.simulator.url}/dashboard/disputes`, { method: 'POST', body: form, redirect: 'manual' });
  expect((await list(DAY, null)).movements.map(({ kind }) => kind)).toEqual(['capture']);
});
