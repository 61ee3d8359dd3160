import { WorldClock } from '@sos/clock/world-clock';
import { money } from '@sos/domain/money/money';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { startStripeSimulator, type StripeSimulator } from '@sos/stripe-simulator/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PaymentRail } from '../../usecases/payments/ports.ts';
import { aCircuit } from '../../usecases/testing/memory-breakers.ts';
import { makeStripeRail } from './stripe-rail.ts';

const START = Date.UTC(2026, 0, 5, 12);
const secretKey = 'sk_test_of_the_tests';
const PRICE = money(4900, 'EUR');

let clock: WorldClock;
let simulator: StripeSimulator;
let rail: PaymentRail;

beforeEach(async () => {
  clock = new WorldClock({ start: START, rate: 0 });
  simulator = await startStripeSimulator({
    port: 0,
    clock,
    faults: new FaultPlan(),
    secretKey,
    publishableKey: 'pk_test_of_the_tests',
    webhookSecret: 'whsec_of_the_tests',
  });
  rail = makeStripeRail({ secretKey, apiBase: simulator.url }, aCircuit('stripe'));
});
afterEach(async () => {
  await simulator.close();
  clock.close();
});

const order = (key = 'create:b-1') => ({ bookingId: 'b-1', amount: PRICE, clientId: 'c', providerId: 'p', key });

/** What the browser does with the client secret. */
async function pay(railPaymentId: string, card = 'pm_card_visa'): Promise<void> {
  await fetch(`${simulator.url}/v1/payment_intents/${railPaymentId}/confirm`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secretKey}` },
    body: new URLSearchParams({ payment_method: card }),
  });
}

/** What somebody does in Stripe's dashboard. */
async function byHand(path: string, body: Record<string, string>): Promise<void> {
  const headers = { authorization: `Bearer ${secretKey}` };
  const response = await fetch(`${simulator.url}/v1/${path}`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(body),
  });
  expect(response.status).toBe(200);
}

describe('a part that is given back', () => {
  async function captured(card?: string): Promise<string> {
    const { railPaymentId } = await rail.create(order());
    await pay(railPaymentId, card);
    await rail.capture(railPaymentId, 'capture:b-1');
    return railPaymentId;
  }
  const part = (amount: number, id = 'r-1') => ({ id, amount });

  it('is told with our own id, once under its key, with the fee that Stripe keeps', async () => {
    const id = await captured();
    await rail.refund(id, 'refund:b-1:r-1:1', part(1000));
    const truth = await rail.refund(id, 'refund:b-1:r-1:1', part(1000));
    expect(truth).toMatchObject({
      status: 'captured',
      bookingId: 'b-1',
      captured: 4900,
      refunded: 1000,
      fee: money(99, 'EUR'),
    });
    expect(truth.refunds).toMatchObject([{ refundId: 'r-1', amount: 1000, status: 'done' }]);
    await byHand('refunds', { payment_intent: id, amount: '300' });
    expect((await rail.read(id)).refunds.map(({ refundId, amount }) => [refundId, amount])).toEqual([
      ['r-1', 1000],
      [null, 300],
    ]);
    await expect(rail.refund(id, 'refund:b-1:r-2:1', part(3601, 'r-2'))).rejects.toThrow('amount_too_large');
  });

  it.each([
    ['waits for the bank first', 'pm_card_pendingRefund', ['pending', 'done'], 1000],
    ['is sent back by the bank', 'pm_card_refundFail', ['done', 'failed'], 0],
  ])('that %s', async (_what, card, [first, last], refunded) => {
    const id = await captured(card);
    const before = await rail.refund(id, 'refund:b-1:r-1:1', part(1000));
    expect(before.refunds).toMatchObject([{ status: first }]);
    await clock.advance(61_000);
    expect(await rail.read(id)).toMatchObject({ refunded, refunds: [{ status: last }] });
  });
});
