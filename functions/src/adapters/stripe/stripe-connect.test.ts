import { afterEach, beforeEach, expect, it } from 'vitest';
import { connectRailContract } from '../../usecases/transfers/connect-rail.contract.ts';
import type { ConnectRail } from '../../usecases/transfers/ports.ts';
import { aCircuit } from '../../usecases/testing/memory-breakers.ts';
import { anOrder } from '../../usecases/testing/an-order.ts';
import { type AStripe, secretKey, startAStripe } from './testing/a-stripe.ts';
import { makeStripeConnect } from './stripe-connect.ts';

let stripe: AStripe;
let connect: ConnectRail;

beforeEach(async () => {
  stripe = await startAStripe();
  connect = makeStripeConnect({ secretKey, apiBase: stripe.simulator.url }, aCircuit('stripe'));
});
afterEach(() => stripe.close());

const pages = { back: 'https://sos.example/back', again: 'https://sos.example/again' };
const person = { uid: 'camille', firstName: 'Camille', lastName: 'Roy', email: 'c@example.com' };

/** The owner fills in Stripe's page, as far as `progress` says. */
async function fillIn(accountId: string, progress: string): Promise<Response> {
  const link = await connect.onboardingLink(accountId, pages);
  return fetch(link, { method: 'POST', body: new URLSearchParams({ progress }), redirect: 'manual' });
}

async function captured(): Promise<string> {
  const { railPaymentId } = await stripe.rail.create(anOrder());
  await stripe.pay(railPaymentId);
  await stripe.rail.capture(railPaymentId, 'capture:b-1:1');
  return railPaymentId;
}

connectRailContract(() => ({ connect, verify: async (id) => void (await fillIn(id, 'all')), captured }));

it('an account is prefilled, and asks Stripe to verify its owner and to pay out on Mondays', async () => {
  await connect.openAccount({ ...person, payoutCountry: 'DE', key: 'account:camille:1' });
  expect(stripe.simulator.state().accounts).toMatchObject([
    {
      country: 'DE',
      email: 'c@example.com',
      metadata: { uid: 'camille' },
      controller: { requirement_collection: 'stripe', stripe_dashboard: { type: 'express' } },
      tos_acceptance: { service_agreement: 'recipient' },
      settings: { payouts: { schedule: { interval: 'weekly', weekly_anchor: 'monday' } } },
    },
  ]);
  await connect.openAccount({ ...person, payoutCountry: 'FR', key: 'account:other:1' });
  expect(stripe.simulator.state().accounts[1]?.tos_acceptance?.service_agreement).toBe('full');
});

it('tells what is missing and until when', async () => {
  const { accountId } = await connect.openAccount({ ...person, payoutCountry: 'FR', key: 'account:camille:1' });
  await fillIn(accountId, 'document');
  const missing = ['individual.verification.document'];
  const deadline = stripe.clock.now() + 14 * 86_400_000;
  expect(await connect.account(accountId)).toMatchObject({ payoutsEnabled: false, due: missing, deadline });
  await fillIn(accountId, 'later');
  expect(await connect.account(accountId)).toMatchObject({ payoutsEnabled: true, due: missing, deadline });
});

it('a link of Stripe’s serves once and for five minutes, and then leads to where the next one is made', async () => {
  const { accountId } = await connect.openAccount({ ...person, payoutCountry: 'FR', key: 'account:camille:1' });
  const link = await connect.onboardingLink(accountId, pages);
  expect(await (await fetch(link)).text()).toContain('external_account');
  const form = { method: 'POST', body: new URLSearchParams({ progress: 'nothing' }), redirect: 'manual' } as const;
  expect((await fetch(link, form)).headers.get('location')).toBe(pages.back);
  expect((await fetch(link, { redirect: 'manual' })).headers.get('location')).toBe(pages.again);
  const late = await connect.onboardingLink(accountId, pages);
  await stripe.clock.advance(301_000);
  expect((await fetch(late, { redirect: 'manual' })).headers.get('location')).toBe(pages.again);
});

it('a share is sent out of the charge that it is of, and marked with its call', async () => {
  const { accountId } = await connect.openAccount({ ...person, payoutCountry: 'FR', key: 'account:camille:1' });
  await fillIn(accountId, 'all');
  const railPaymentId = await captured();
  const amount = { amount: 3000, currency: 'EUR' } as const;
  await connect.send({ transferId: 'b-1', tryNumber: 1, amount, key: 'transfer:b-1:1', accountId, railPaymentId });
  const [charge] = stripe.simulator.state().charges;
  expect(stripe.simulator.state().transfers).toMatchObject([
    { amount: 3000, destination: accountId, transfer_group: 'b-1', source_transaction: charge?.id },
  ]);
});

it('a share of what was never taken is sent out of our own balance, as soon as that suffices', async () => {
  const { accountId } = await connect.openAccount({ ...person, payoutCountry: 'FR', key: 'account:camille:1' });
  await fillIn(accountId, 'all');
  const { railPaymentId } = await stripe.rail.create(anOrder('create:b-2'));
  await stripe.pay(railPaymentId);
  await stripe.rail.release(railPaymentId, 'release:b-2:1');
  await captured();
  const amount = { amount: 3000, currency: 'EUR' } as const;
  const send = (tryNumber: number) =>
    connect.send({ transferId: 'b-2', tryNumber, amount, key: `transfer:b-2:${tryNumber}`, accountId, railPaymentId });
  await expect(send(1)).rejects.toMatchObject({ code: 'balance_insufficient' });
  await stripe.clock.advance(8 * 86_400_000);
  await send(2);
  expect(stripe.simulator.state().transfers).toMatchObject([
    { amount: 3000, destination: accountId, transfer_group: 'b-2', source_transaction: null },
  ]);
});
