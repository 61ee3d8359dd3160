import { describe, expect, it } from 'vitest';
import { nextPaymentState } from './payment-state.ts';
import type { PaymentState } from './payment-state.ts';

const intent = {
  bookingId: 'b-1',
  checkout: { rail: 'stripe' as const, clientSecret: 'secret' },
  amount: { amount: 4900, currency: 'EUR' as const },
  authorized: false,
};
const entering: PaymentState = { phase: 'entering', intent, decline: null };

describe('paying', () => {
  it('keeps the same payment after a declined card, so that another card can be tried', () => {
    const paying = nextPaymentState(entering, { type: 'pay' });
    expect(nextPaymentState(paying, { type: 'declined', message: 'Declined.' })).toEqual({
      phase: 'entering',
      intent,
      decline: 'Declined.',
    });
  });

  it('starts once for a double press', () => {
    const paying = nextPaymentState(entering, { type: 'pay' });
    expect(nextPaymentState(paying, { type: 'pay' })).toBe(paying);
  });

  it('ignores a decline that comes after the call was asked for', () => {
    const scheduling: PaymentState = { phase: 'scheduling' };
    expect(nextPaymentState(scheduling, { type: 'declined', message: 'late' })).toBe(scheduling);
  });
});

describe('asking again for the state of a payment', () => {
  it.each([
    [{ phase: 'paying', intent }],
    [{ phase: 'preparing', bankAsked: true }],
    [{ phase: 'refused', reason: 'unexpected', money: 'unknown', details: {} }],
  ] as const)('remembers from %o that the bank was asked', (state) => {
    expect(nextPaymentState(state, { type: 'prepare' })).toEqual({ phase: 'preparing', bankAsked: true });
  });

  it('knows that no bank was asked after a first refusal', () => {
    const state: PaymentState = { phase: 'refused', reason: 'try_again', money: 'untouched', details: {} };
    expect(nextPaymentState(state, { type: 'prepare' })).toEqual({ phase: 'preparing' });
  });
});

describe('a refusal says where the money is', () => {
  it.each([
    [{ phase: 'preparing' }, 'provider_unavailable', 'untouched'],
    [{ phase: 'scheduling' }, 'provider_unavailable', 'released'],
    [{ phase: 'scheduling' }, 'coupon_gone', 'released'],
    [{ phase: 'scheduling' }, 'no_more_calls', 'released'],
    [{ phase: 'scheduling' }, 'offline', 'held'],
    [{ phase: 'scheduling' }, 'payment_not_authorized', 'untouched'],
    [{ phase: 'scheduling' }, 'try_again', 'held'],
    [{ phase: 'scheduling' }, 'unexpected', 'unknown'],
    [{ phase: 'preparing' }, 'unexpected', 'unknown'],
    [{ phase: 'preparing', bankAsked: true }, 'offline', 'unknown'],
  ] as const)('%o refused with %s: %s', (state, reason, money) => {
    expect(nextPaymentState(state, { type: 'refused', reason })).toMatchObject({ phase: 'refused', reason, money });
  });
});
