import { describe, expect, it } from 'vitest';
import { money } from '../money/money.ts';
import { aPayment } from '../testing/a-payment.ts';
import { next } from './next.ts';

const NOW = 1000;
const told = (type: 'rail_released' | 'rail_captured') =>
  ({ type, rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, at: NOW }) as const;

describe('the coupon of a booked payment', () => {
  const coupon = { code: 'WELCOME5', discount: 500, borneByProvider: 0 };
  const booked = aPayment({ sessionId: 'booking-1', coupon });
  const release = { type: 'release_requested', reason: 'settlement', at: NOW } as const;

  it('is to be given back once the call is not charged, however that is learned', () => {
    expect(next(booked, release).payment.unredeemed).toBe(true);
    expect(next(booked, told('rail_released')).payment.unredeemed).toBe(true);
    expect(next({ ...booked, status: 'capture_due' }, { type: 'hold_gone', at: NOW }).payment.unredeemed).toBe(true);
    expect(next({ ...booked, status: 'captured', captured: 4400 }, release).payment.unredeemed).toBe(true);
  });

  it('stays used while the call is charged, and when the money is given back afterwards', () => {
    const due = next(booked, { type: 'capture_requested', at: NOW }).payment;
    const captured = next(due, { ...told('rail_captured'), captured: 4400 }).payment;
    const refund = { type: 'refund_requested', refundId: 'r-1', amount: 4400, bearer: 'platform', at: NOW } as const;
    const refunded = next(captured, refund).payment;
    expect([due, captured, refunded].map(({ unredeemed }) => unredeemed)).toEqual([false, false, false]);
    expect(refunded.status).toBe('refund_due');
  });

  it('is given back once only', () => {
    const released = { ...next(booked, release).payment, unredeemed: false };
    expect(next(released, told('rail_released')).payment).toMatchObject({ status: 'released', unredeemed: false });
  });

  it('was never used by what was not booked', () => {
    const lost = { type: 'release_requested', reason: 'coupon_gone', at: NOW } as const;
    const released = next({ ...booked, sessionId: null }, lost).payment;
    expect(released).toMatchObject({ status: 'release_due', unredeemed: false });
    expect(next(aPayment({ sessionId: 'booking-1' }), release).payment.unredeemed).toBe(false);
  });

  it('shows in the journal as a discount beside the revenue without it', () => {
    const price = { ...booked.price, total: money(4400, 'EUR'), platformFee: money(1400, 'EUR') };
    const due = { ...booked, price, status: 'capture_due' } as const;
    const lines = next(due, { ...told('rail_captured'), captured: 4400 }).postings?.[0]?.lines ?? [];
    expect(lines.map(({ account, amount }) => [account, amount])).toEqual([
      ['stripe_clearing', 4400],
      ['provider_payable', -3000],
      ['platform_revenue', -1900],
      ['coupon_discounts', 500],
    ]);
  });
});
