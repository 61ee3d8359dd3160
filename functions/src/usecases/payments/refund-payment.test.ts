import { money } from '@sos/domain/money/money';
import type { Payment } from '@sos/domain/payments/payment';
import { balancesOf, imbalance } from '@sos/domain/journal/posting';
import { describe, expect, it } from 'vitest';
import { aBookedPayment, aTill } from '../testing/a-till.ts';
import type { RailEvent } from './apply-rail-event.ts';

const admin = { uid: 'irma', role: 'admin', isAdmin: true };
const ONE = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';
const OTHER = '7f0c7c53-27bd-4a46-9c4e-3b1cf4c2a0d1';
const THIRD = '3c1c1d8e-0f43-4c63-9b5e-52f4bd9b4f11';
const FOURTH = '4d2d2e9f-1a54-4d74-8c6f-63a5ce0c5a22';
const wish = {
  paymentId: 'booking-1',
  refundId: ONE,
  amount: 1000,
  bearer: 'provider',
  reason: 'The line was bad.',
} as const;
const told = (eventId: string): RailEvent => ({
  rail: 'stripe',
  eventId,
  type: 'charge.refunded',
  bookingId: 'booking-1',
  became: 'refunded',
  payment: { railPaymentId: 'pi_1', amount: money(4900, 'EUR') },
  account: null,
  livemode: true,
});

/** A captured payment, with what was posted for it. */
async function aCaptured(differs: Partial<Payment> = {}) {
  const till = aTill();
  till.payments.add(aBookedPayment({ status: 'capture_due', ...differs }));
  till.rail.add('pi_1', 'captured');
  await till.applyRailEvent({ ...told('evt_captured'), became: 'captured' });
  const of = () => till.payments.byId.get('booking-1');
  const account = (name: 'stripe_clearing' | 'provider_payable' | 'platform_revenue' | 'client_refunds') =>
    balancesOf(till.payments.entries.list())[name]?.EUR ?? 0;
  return { ...till, of, account };
}

describe('money that an admin gives back', () => {
  it('is a part: the client has it, the provider bears their share of it, and the rest can still be given back', async () => {
    const till = await aCaptured();
    const answer = await till.refund(admin, wish);
    expect(answer).toEqual({
      amount: money(1000, 'EUR'),
      providerPart: money(612, 'EUR'),
      status: 'done',
      left: money(3900, 'EUR'),
    });
    expect(till.of()).toMatchObject({ status: 'captured', refunded: 1000, debt: null });
    expect(till.rail.log.at(-1)).toBe(`refund pi_1 refund:booking-1:${ONE}:1`);
    expect([
      till.account('stripe_clearing'),
      till.account('provider_payable'),
      till.account('platform_revenue'),
    ]).toEqual([3900, -2388, -1512]);
    expect(till.payments.trail.list()).toMatchObject([
      { adminId: 'irma', subjectKind: 'payment', subjectId: 'booking-1', reason: 'The line was bad.' },
    ]);
  });

  it('is borne by the platform alone when the admin says so', async () => {
    const till = await aCaptured();
    expect(await till.refund(admin, { ...wish, bearer: 'platform' })).toMatchObject({ providerPart: money(0, 'EUR') });
    expect([till.account('provider_payable'), till.account('platform_revenue')]).toEqual([-3000, -900]);
  });

  it('is the whole: all accounts are empty but for nothing', async () => {
    const till = await aCaptured();
    expect(await till.refund(admin, { ...wish, amount: null })).toMatchObject({
      left: money(0, 'EUR'),
      status: 'done',
    });
    expect(till.status()).toBe('refunded');
    expect(Object.values(balancesOf(till.payments.entries.list())).every(({ EUR }) => EUR === 0)).toBe(true);
  });

  it('is given back once, however often it is asked for under its id', async () => {
    const till = await aCaptured();
    await Promise.all(Array.from({ length: 20 }, () => till.refund(admin, wish)));
    await till.refund(admin, wish);
    expect(till.of()?.refunded).toBe(1000);
    expect(till.payments.trail.list()).toHaveLength(1);
  });

  it('is never more than was taken, whoever is quicker', async () => {
    const till = await aCaptured();
    const both = await Promise.allSettled([
      till.refund(admin, { ...wish, amount: 3000 }),
      till.refund(admin, { ...wish, refundId: OTHER, amount: 3000 }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(till.refund(admin, { ...wish, refundId: OTHER, amount: 1901 })).rejects.toMatchObject({
      reason: 'refund_too_large',
    });
    expect(till.of()?.refunded).toBe(3000);
  });

  it('is one and the same sum once, whoever asks under another id; all that is left and another sum are meant', async () => {
    const till = await aCaptured();
    const both = await Promise.allSettled([till.refund(admin, wish), till.refund(admin, { ...wish, refundId: OTHER })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(till.refund(admin, { ...wish, refundId: THIRD })).rejects.toMatchObject({ reason: 'refund_repeated' });
    expect(till.of()?.refunded).toBe(1000);
    await till.refund(admin, { ...wish, refundId: THIRD, amount: 2900 });
    await till.refund(admin, { ...wish, refundId: FOURTH, amount: null });
    expect(till.of()).toMatchObject({ status: 'refunded', refunded: 4900 });
  });

  it('of what was not taken is refused, and of nothing too', async () => {
    const till = aTill();
    till.payments.add(aBookedPayment());
    await expect(till.refund(admin, wish)).rejects.toMatchObject({ reason: 'not_captured' });
    await expect(till.refund(admin, { ...wish, paymentId: 'unknown' })).rejects.toMatchObject({ reason: 'not_found' });
    expect(till.payments.trail.list()).toEqual([]);
  });

  it('stays due while the rail does not answer, blocks another, and is given back once when it answers', async () => {
    const till = await aCaptured();
    till.rail.loseAnswer = true;
    expect(await till.refund(admin, wish)).toMatchObject({ status: 'due' });
    till.rail.loseAnswer = false;
    await expect(till.refund(admin, { ...wish, refundId: OTHER })).rejects.toMatchObject({ reason: 'refund_underway' });
    till.wait(3600);
    await till.finishDue();
    expect(till.of()).toMatchObject({ status: 'captured', refunded: 1000, refunds: [{ status: 'done' }] });
    expect(till.rail.intents.get('pi_1')).toMatchObject({ refunds: 1, refunded: 1000 });
  });

  it('is dropped, and told of, when somebody gave back so much meanwhile that too little is left', async () => {
    const till = await aCaptured();
    till.rail.refundByHand('pi_1', 4500);
    await till.refund(admin, wish);
    expect(till.of()).toMatchObject({ status: 'captured', refunded: 4500 });
    expect(till.of()?.refunds.map(({ id, status }) => [id, status])).toEqual([
      [ONE, 'failed'],
      ['re_pi_1_1', 'done'],
    ]);
    expect(till.account('stripe_clearing')).toBe(400);
    expect(till.alerts).toContain('refund_failed');
  });
});

describe('a refund that the bank sends back', () => {
  it('is ours again: the journal turns it back, somebody hears of it, and it can be given back anew', async () => {
    const till = await aCaptured();
    await till.refund(admin, { ...wish, amount: null });
    till.rail.failRefund('pi_1');
    await till.applyRailEvent(told('evt_failed'));
    expect(till.of()).toMatchObject({ status: 'captured', refunded: 0 });
    expect(till.alerts).toContain('refund_failed');
    expect([till.account('stripe_clearing'), till.account('provider_payable')]).toEqual([4900, -3000]);
    await till.refund(admin, { ...wish, refundId: OTHER, amount: null });
    expect(till.status()).toBe('refunded');
    expect(imbalance(balancesOf(till.payments.entries.list()))).toBeUndefined();
  });
});

describe('a refund that a bank pays after days', () => {
  const underWay = async () => {
    const till = await aCaptured();
    till.rail.refundsBegin = 'pending';
    await till.refund(admin, { ...wish, amount: null });
    expect(till.of()).toMatchObject({ status: 'refunded', refunds: [{ status: 'pending' }] });
    return till;
  };

  it('and that fails without a word of the rail is found when it is asked about, and is ours again', async () => {
    const till = await underWay();
    await till.watchRefunds();
    expect(till.of()).toMatchObject({ refunds: [{ status: 'pending' }] });
    till.rail.failRefund('pi_1');
    expect(await till.watchRefunds()).toBe(1);
    expect(till.of()).toMatchObject({ status: 'captured', refunded: 0 });
    expect(till.alerts).toContain('refund_failed');
    expect(await till.watchRefunds()).toBe(0);
  });

  it('is asked about again when the rail was out of reach', async () => {
    const till = await underWay();
    till.rail.failRefund('pi_1');
    till.rail.down = true;
    expect(await till.watchRefunds()).toBe(1);
    till.rail.down = false;
    await till.watchRefunds();
    expect(till.status()).toBe('captured');
  });
});

describe('a refund in the rail’s own dashboard', () => {
  it('is followed, and borne by the provider in proportion', async () => {
    const till = await aCaptured();
    till.rail.refundByHand('pi_1', 1000);
    await till.applyRailEvent(told('evt_1'));
    await till.applyRailEvent(told('evt_1'));
    await till.followRefund({ ...told('evt_2'), railPaymentId: 'pi_1' });
    expect(till.of()).toMatchObject({ status: 'captured', refunded: 1000 });
    expect(till.of()?.refunds).toMatchObject([{ id: 're_pi_1_1', origin: 'dashboard', providerPart: 612 }]);
    expect(till.account('provider_payable')).toBe(-2388);
  });
});

describe('an id of a refund', () => {
  it('stands for one order: another amount or bearer is not taken for it', async () => {
    const till = await aCaptured();
    await till.refund(admin, wish);
    await expect(till.refund(admin, { ...wish, amount: 900 })).rejects.toMatchObject({ reason: 'changed' });
    await expect(till.refund(admin, { ...wish, bearer: 'platform' })).rejects.toMatchObject({ reason: 'changed' });
    await expect(till.refund(admin, wish)).resolves.toMatchObject({ amount: money(1000, 'EUR') });
    expect(till.of()?.refunds).toHaveLength(1);
  });

  it('stands for one payment', async () => {
    const till = await aCaptured();
    await till.refund(admin, wish);
    till.payments.add(aBookedPayment({ id: 'booking-2', sessionId: 'booking-2', status: 'captured', captured: 4900 }));
    const other = { ...wish, paymentId: 'booking-2' };
    await expect(till.refund(admin, other)).rejects.toMatchObject({ reason: 'changed' });
    expect(till.payments.byId.get('booking-2')?.refunds).toEqual([]);
  });
});
