import { describe, expect, it } from 'vitest';
import type { Refund } from '../payments/refund-state.ts';
import type { Stake } from '../disputes/stake.ts';
import { aPayment } from '../testing/a-payment.ts';
import { feeOf, truthOf } from './truth.ts';

const paid = aPayment({ status: 'captured', captured: 4900, sessionId: 'booking-1' });
const refund = (differs: Partial<Refund>): Refund => ({
  id: 'r1',
  amount: 1000,
  providerPart: 0,
  bearer: 'platform',
  origin: 'admin',
  status: 'done',
  railRefundId: null,
  at: 0,
  ...differs,
});
const stake = (differs: Partial<Stake>): Stake => ({
  id: 'd1',
  amount: 4900,
  status: 'frozen',
  withdrawn: 4900,
  fee: 0,
  providerPart: 0,
  revision: 1,
  toldAt: 0,
  ...differs,
});

describe('what a payment says about commissions', () => {
  it('is nothing while nothing was taken for a call', () => {
    expect(truthOf(aPayment({ sessionId: 'booking-1' }))).toBeUndefined();
    expect(truthOf({ ...paid, sessionId: null })).toBeUndefined();
    expect(truthOf({ ...paid, status: 'released', captured: null })).toBeUndefined();
    expect(truthOf({ ...paid, status: 'uncollected' })).toBeUndefined();
    expect(truthOf({ ...paid, captured: null })).toBeUndefined();
    expect(truthOf({ ...paid, captured: 0 })).toBeUndefined();
  });

  it('is all of it while nothing is given back, and the rest after refunds that stand, whoever bears them', () => {
    expect(truthOf(paid)).toEqual({ captured: 4900, left: 4900, isFrozen: false, isDisputeLost: false });
    const refunds = [refund({}), refund({ id: 'r2', status: 'due' }), refund({ id: 'r3', status: 'failed' })];
    expect(truthOf({ ...paid, refunds })).toMatchObject({ left: 2900 });
  });

  it('is nothing of a call that is about to be given back whole', () => {
    expect(truthOf({ ...paid, status: 'refund_due' })).toMatchObject({ left: 0 });
    const refunds = [refund({ status: 'due' })];
    expect(truthOf({ ...paid, status: 'refund_due', refunds })).toMatchObject({ left: 3900 });
    expect(truthOf({ ...paid, status: 'refund_due', refunds: [refund({})] })).toMatchObject({ left: 0 });
    expect(truthOf({ ...paid, status: 'refunded', refunds: [refund({ amount: 4900 })] })).toMatchObject({ left: 0 });
  });

  it('waits for a dispute, loses by a lost one and has it all again after a won one', () => {
    expect(truthOf({ ...paid, disputes: [stake({})] })).toMatchObject({ left: 4900, isFrozen: true });
    const lost = truthOf({ ...paid, disputes: [stake({ status: 'lost' })] });
    expect(lost).toMatchObject({ left: 0, isFrozen: false, isDisputeLost: true });
    expect(truthOf({ ...paid, disputes: [stake({ status: 'free', withdrawn: 0 })] })).toMatchObject({ left: 4900 });
  });
});

it('the fee is what was taken without the provider’s share', () => expect(feeOf(paid)).toBe(1900));
