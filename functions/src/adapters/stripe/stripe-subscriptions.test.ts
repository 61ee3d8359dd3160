import { money } from '@sos/domain/money/money';
import { defaultPlans } from '@sos/domain/subscriptions/plan';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { subscriptionRailContract } from '../../usecases/subscriptions/subscription-rail.contract.ts';
import type { SubscriptionRail } from '../../usecases/subscriptions/ports.ts';
import { aCircuit } from '../../usecases/testing/memory-breakers.ts';
import { type AStripe, secretKey, startAStripe } from './testing/a-stripe.ts';
import { makeStripeSubscriptions } from './stripe-subscriptions.ts';

let stripe: AStripe;
let rail: SubscriptionRail;

beforeEach(async () => {
  stripe = await startAStripe();
  rail = makeStripeSubscriptions({ secretKey, apiBase: stripe.simulator.url }, aCircuit('stripe'));
});
afterEach(() => stripe.close());

const DAY = 86_400_000;
const [plan, plus] = defaultPlans as [(typeof defaultPlans)[number], (typeof defaultPlans)[number]];

async function fillIn(url: string, form: Record<string, string>): Promise<Response> {
  return fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
}
const subscribe = async (url: string) => void (await fillIn(url, { card: 'pm_card_visa' }));
const wait = (days: number) => stripe.clock.advance(days * DAY);

const paymentOf = async (invoice: string) => (await rail.paidInvoice(invoice))?.railPaymentId ?? '';
const giveBack = async (invoice: string, amount: number) =>
  stripe.byHand('refunds', { payment_intent: await paymentOf(invoice), amount: String(amount) });
const dispute = async (invoice: string) => {
  const intent = await paymentOf(invoice);
  const charge = stripe.simulator.state().charges.find((each) => each.payment_intent === intent)?.id ?? '';
  await fillIn(`${stripe.simulator.url}/dashboard/disputes`, { charge });
};

subscriptionRailContract(() => ({ rail, subscribe, wait, giveBack, dispute, now: () => stripe.clock.now() }));

async function subscribed(trialDays = 0): Promise<string> {
  const person = { uid: 'camille', email: 'c@example.com', name: 'Camille Roy', key: 'customer:camille:1' };
  const customerId = await rail.openCustomer(person);
  const pages = { done: 'https://sos.example/done', back: 'https://sos.example/back' };
  const { url } = await rail.openCheckout({ customerId, uid: 'camille', plan, trialDays, locale: 'fr', ...pages });
  expect((await fillIn(url, { card: 'pm_card_visa' })).headers.get('location')).toBe(pages.done);
  return customerId;
}
async function manage(customerId: string, form: Record<string, string>): Promise<void> {
  const portal = await rail.portal(customerId, { back: 'https://sos.example', locale: 'fr', plans: [plan, plus] });
  expect((await fillIn(portal, form)).status).toBe(303);
}
const types = () => stripe.simulator.state().events.map(({ type }) => type);

describe('Stripe’s portal', () => {
  it('changes the plan at once, and charges what is left of the period', async () => {
    const id = await subscribed();
    await wait(15);
    await manage(id, { do: 'change', price: await priceAt(id, plus.price.amount) });
    expect(await rail.subscriptionsOf(id)).toMatchObject([{ planId: plus.id, aiCalls: 300, status: 'active' }]);
    const [upgrade] = await rail.paidInvoicesOf(id);
    const [{ periodStart, periodEnd } = { periodStart: 0, periodEnd: 0 }] = await rail.subscriptionsOf(id);
    const left = (periodEnd - stripe.clock.now()) / (periodEnd - periodStart);
    const paid = (await rail.paidInvoice(upgrade ?? ''))?.paid;
    expect(paid).toEqual(money(Math.round((plus.price.amount - plan.price.amount) * left), 'EUR'));
  });

  it('cancels at the end of the period, or goes on', async () => {
    const id = await subscribed();
    const [{ periodEnd } = { periodEnd: 0 }] = await rail.subscriptionsOf(id);
    await manage(id, { do: 'cancel' });
    expect(await rail.subscriptionsOf(id)).toMatchObject([{ status: 'active', endsAt: periodEnd }]);
    await manage(id, { do: 'resume' });
    expect(await rail.subscriptionsOf(id)).toMatchObject([{ endsAt: null }]);
    await manage(id, { do: 'cancel' });
    await wait(31);
    expect(await rail.subscriptionsOf(id)).toMatchObject([{ status: 'ended', endsAt: periodEnd }]);
    expect(types()).toContain('customer.subscription.deleted');
  });

  it('is set up once for the same plans', async () => {
    const id = await subscribed();
    const requests = async () => (await api('billing_portal/configurations', 'GET')) as { data: unknown[] };
    await manage(id, { do: 'pay' });
    await manage(id, { do: 'pay' });
    expect((await requests()).data).toHaveLength(1);
  });
});

it('the portal opens for whoever has a plan while none is offered any more', async () => {
  const id = await subscribed();
  expect(URL.canParse(await rail.portal(id, { back: 'https://sos.example', locale: 'fr', plans: [] }))).toBe(true);
  const { data } = (await api('billing_portal/configurations', 'GET')) as { data: { features: object }[] };
  expect(data.map(({ features }) => features)).toContainEqual(
    expect.objectContaining({ subscription_update: expect.objectContaining({ enabled: false }) as unknown }),
  );
});

describe('a payment that fails', () => {
  it('is tried again until it succeeds with another card', async () => {
    const id = await subscribed(14);
    await manage(id, { do: 'card', card: 'pm_card_visa_chargeDeclined' });
    await wait(14);
    expect(await rail.subscriptionsOf(id)).toMatchObject([{ status: 'past_due' }]);
    await wait(3);
    expect(types().filter((type) => type === 'invoice.payment_failed')).toHaveLength(2);
    await manage(id, { do: 'card', card: 'pm_card_visa' });
    await wait(2);
    expect(await rail.subscriptionsOf(id)).toMatchObject([{ status: 'active' }]);
    expect((await rail.paidInvoice((await rail.paidInvoicesOf(id))[0] ?? ''))?.fee).toEqual(money(54, 'EUR'));
  });

  it('ends the subscription in the end', async () => {
    const id = await subscribed(14);
    await manage(id, { do: 'card', card: 'pm_card_visa_chargeDeclined' });
    await wait(22);
    expect(await rail.subscriptionsOf(id)).toMatchObject([{ status: 'ended' }]);
  });

  it('leaves whoever gave such a card without a subscription', async () => {
    const id = await rail.openCustomer({ uid: 'camille', email: 'c@example.com', name: 'Camille', key: 'customer:1' });
    const wish = {
      customerId: id,
      uid: 'camille',
      plan,
      trialDays: 0,
      locale: 'hi',
      done: 'https://a',
      back: 'https://b',
    } as const;
    const { url } = await rail.openCheckout(wish);
    expect(await (await fillIn(url, { card: 'pm_card_visa_chargeDeclined' })).text()).toContain('declined');
    expect(await rail.subscriptionsOf(id)).toMatchObject([{ status: 'incomplete' }]);
  });
});

it('a subscription that is paused collects nothing, until it is resumed', async () => {
  const id = await subscribed();
  const [subscription] = stripe.simulator.state().subscriptions;
  const path = `subscriptions/${subscription?.id}`;
  await stripe.byHand(path, { 'pause_collection[behavior]': 'void' });
  expect(await rail.subscriptionsOf(id)).toMatchObject([{ status: 'paused' }]);
  await wait(31);
  expect(await rail.paidInvoicesOf(id)).toHaveLength(1);
  await stripe.byHand(path, { pause_collection: '' });
  expect(await rail.subscriptionsOf(id)).toMatchObject([{ status: 'active' }]);
});

it('the end of the free days is announced three days before', async () => {
  await subscribed(14);
  await wait(10);
  expect(types()).not.toContain('customer.subscription.trial_will_end');
  await wait(1);
  expect(types()).toContain('customer.subscription.trial_will_end');
});

async function api(path: string, method: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${secretKey}` };
  return (await fetch(`${stripe.simulator.url}/v1/${path}`, { method, headers })).json();
}
/** The portal makes the prices of all plans, so it is opened once before. */
async function priceAt(customerId: string, amount: number): Promise<string> {
  await rail.portal(customerId, { back: 'https://sos.example', locale: 'fr', plans: [plan, plus] });
  const { data } = (await api('prices', 'GET')) as { data: { id: string; unit_amount: number }[] };
  return data.find((price) => price.unit_amount === amount)?.id ?? '';
}
