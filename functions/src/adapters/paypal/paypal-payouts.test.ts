import { money } from '@sos/domain/money/money';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RailRefusedError } from '../../usecases/payments/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { aCircuit } from '../../usecases/testing/memory-breakers.ts';
import type { Payouts } from '../../usecases/transfers/ports.ts';
import { makePaypalPayouts } from './paypal-payouts.ts';
import { access, type APaypal, startAPaypal } from './testing/a-paypal.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
let paypal: APaypal;
let payouts: Payouts;

beforeEach(async () => {
  paypal = await startAPaypal();
  payouts = makePaypalPayouts({ ...access, apiBase: paypal.simulator.url }, aCircuit('paypal'));
});
afterEach(() => paypal.close());

const wish = (address = 'lena@example.com', tryNumber = 1) => ({
  transferId: 'b-1',
  tryNumber,
  amount: money(3000, 'EUR'),
  key: `transfer:b-1:${tryNumber}`,
  address,
});
/** Sends, and lets PayPal work on it. */
async function sent(address?: string) {
  const word = await payouts.pay(wish(address));
  await paypal.clock.advance(MINUTE);
  if (word.state !== 'under_way') throw new Error(`it is ${word.state}`);
  return word.payout;
}
const batches = () => paypal.simulator.state().payouts;
const itemId = () => batches()[0]?.items[0]?.payout_item_id ?? '';

describe('a payout', () => {
  it('arrives, and tells whose it is and what it cost', async () => {
    const payout = await sent();
    expect(payout).toMatchObject({ state: 'pending' });
    expect(await payouts.look(payout)).toEqual({ state: 'arrived', itemId: itemId(), amount: 3000, fee: 60 });
    expect(await payouts.item(itemId())).toMatchObject({ transferId: 'b-1', tryNumber: 1 });
  });

  it('is made once under its name, whether its answer is lost or PayPal remembers the request no more', async () => {
    paypal.faults.add({ where: 'paypal.api', match: '/v1/payments/payouts', do: 'lost-answer' });
    await expect(payouts.pay(wish())).rejects.toBeInstanceOf(VendorUnavailableError);
    await payouts.pay(wish());
    expect(batches()).toHaveLength(1);
    const other = makePaypalPayouts({ ...access, apiBase: paypal.simulator.url }, aCircuit('paypal'));
    const elsewhere = { ...wish(), key: 'transfer:b-1:1' };
    expect(await other.pay(elsewhere)).toMatchObject({ payout: { batchId: batches()[0]?.payout_batch_id } });
    expect(batches()).toHaveLength(1);
  });

  it.each([
    ['closed@example.com', 'no_account', 'RECEIVER_ACCOUNT_LOCKED'],
    ['blocked@example.com', 'blocked', 'BLOCKED'],
  ])('to %s comes back as %s', async (address, reason, code) => {
    expect(await payouts.look(await sent(address))).toEqual({ state: 'bounced', itemId: itemId(), reason, code });
  });

  it('that nobody takes comes back after 30 days', async () => {
    const payout = await sent('nobody@example.com');
    expect(await payouts.look(payout)).toMatchObject({ state: 'under_way', payout: { state: 'unclaimed' } });
    await paypal.clock.advance(30 * DAY);
    expect(await payouts.look(payout)).toMatchObject({ state: 'bounced', reason: 'unclaimed', code: 'RETURNED' });
  });

  it('that nobody has taken is taken late, or called back', async () => {
    const payout = await sent('nobody@example.com');
    paypal.simulator.decide(itemId(), 'claim');
    expect((await payouts.look(payout)).state).toBe('arrived');
    await expect(payouts.cancel(itemId())).rejects.toMatchObject({ code: 'ITEM_INCORRECT_STATUS' });
    paypal.simulator.decide(itemId(), 'send back');
    expect(await payouts.look(payout)).toMatchObject({ state: 'bounced', reason: 'refunded' });
  });

  it('that nobody has taken can be called back', async () => {
    await sent('nobody@example.com');
    expect(await payouts.cancel(itemId())).toMatchObject({ state: 'bounced', reason: 'unclaimed' });
  });

  it('is looked at first where PayPal wants to', async () => {
    const payout = await sent('held@example.com');
    expect(await payouts.look(payout)).toMatchObject({ state: 'under_way', payout: { state: 'held' } });
    await paypal.clock.advance(DAY);
    expect((await payouts.look(payout)).state).toBe('arrived');
  });

  it('is refused in PayPal’s own words', async () => {
    paypal.simulator.refuse({ route: '/v1/payments/payouts', issue: 'INSUFFICIENT_FUNDS' });
    await expect(payouts.pay(wish())).rejects.toMatchObject({ code: 'INSUFFICIENT_FUNDS' });
    await expect(payouts.item('UNKNOWN')).rejects.toBeInstanceOf(RailRefusedError);
  });
});

it('the inbox shows what was sent, and takes what its receiver decides', async () => {
  await sent('nobody@example.com');
  const url = `${paypal.simulator.url}/inbox`;
  expect(await (await fetch(url)).text()).toContain('nobody@example.com: 30.00 EUR');
  await fetch(url, { method: 'POST', body: new URLSearchParams({ item: itemId(), fate: 'let lapse' }) });
  expect(batches()[0]?.items[0]?.transaction_status).toBe('RETURNED');
  const late = await fetch(url, { method: 'POST', body: new URLSearchParams({ item: itemId(), fate: 'claim' }) });
  expect(late.status).toBe(422);
});

it('what was sent survives a restart of the simulator, with what is still to come', async () => {
  const payout = await sent('nobody@example.com');
  const kept = paypal.simulator.snapshot();
  paypal.simulator.restore(kept);
  await paypal.clock.advance(30 * DAY);
  expect(await payouts.look(payout)).toMatchObject({ state: 'bounced' });
});
