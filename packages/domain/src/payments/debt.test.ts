import { describe, expect, it } from 'vitest';
import { aPayment } from '../testing/a-payment.ts';
import { mayHaveFreshKey, railKey } from './debt.ts';
import type { PaymentEvent, RailFact } from './events.ts';
import { next } from './next.ts';
import { obligations } from './obligations.ts';
import type { Payment } from './payment.ts';

const MINUTE = 60_000;
const start = aPayment({ sessionId: 'booking-1' });
const after = (...events: PaymentEvent[]) =>
  events.reduce((known: Payment, event) => next(known, event).payment, start);
const due: PaymentEvent = { type: 'capture_requested', at: 0 };
const lost = (at: number): PaymentEvent => ({ type: 'outcome_unknown', at });
const undone = (at: number): PaymentEvent => ({ type: 'not_happened', at });
const word = (type: RailFact['type'], differs: Partial<RailFact> = {}): RailFact => {
  return { type, rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, at: 5, ...differs };
};

describe('the key under which the rail is asked', () => {
  it('begins with the first, for every kind of debt', () => {
    expect(railKey('capture', after(due))).toBe('capture:booking-1:1');
    const returned = next(aPayment({ status: 'captured', sessionId: 'booking-1' }), {
      type: 'release_requested',
      reason: 'settlement',
      at: 0,
    });
    expect(railKey('refund', returned.payment)).toBe('refund:booking-1:1');
    expect(railKey('release', aPayment({ status: 'release_due' }))).toBe('release:booking-1:1');
  });

  it('rises only once the rail says that what was asked has not happened', () => {
    expect(railKey('capture', after(due, lost(0)))).toBe('capture:booking-1:1');
    expect(railKey('capture', after(due, undone(9 * MINUTE)))).toBe('capture:booking-1:1');
    expect(railKey('capture', after(due, lost(0), undone(MINUTE)))).toBe('capture:booking-1:2');
    expect(railKey('capture', after(due, lost(0), undone(MINUTE), undone(2 * MINUTE)))).toBe('capture:booking-1:2');
  });

  it('stays while the request whose answer was lost may still be under way', () => {
    const waiting = after(due, lost(1000));
    expect(mayHaveFreshKey(waiting, MINUTE + 999)).toBe(false);
    expect(next(waiting, undone(MINUTE + 999)).changed).toBe(false);
    expect(mayHaveFreshKey(waiting, MINUTE + 1000)).toBe(true);
  });
});

describe('a debt', () => {
  it('begins when the money becomes due', () => {
    const fresh = { since: 7, tryNumber: 1, unknownSince: null, refusedWith: null };
    expect(after({ type: 'capture_requested', at: 7 }).debt).toEqual(fresh);
  });

  it('that the rail turns from a release into a refund is as old as before, and asked for under a first key', () => {
    const released = after({ type: 'release_requested', reason: 'settlement', at: 3 }, lost(4), undone(MINUTE + 4));
    const turned = next(released, word('rail_captured', { at: 2 * MINUTE })).payment;
    expect(turned).toMatchObject({ status: 'refund_due' });
    expect(turned.debt).toEqual({ since: 3, tryNumber: 1, unknownSince: null, refusedWith: null });
  });

  it('that an older release left without a record begins with what is heard of it', () => {
    const old = aPayment({ status: 'capture_due', sessionId: 'booking-1' });
    const heard = next(old, lost(9)).payment.debt;
    expect(heard).toEqual({ since: 9, tryNumber: 1, unknownSince: 9, refusedWith: null });
    expect(mayHaveFreshKey(old, 9 * MINUTE)).toBe(false);
  });

  it('is as old as the decision, however often it is asked for', () => {
    expect(after(due, lost(5), undone(MINUTE + 5), lost(2 * MINUTE)).debt).toEqual({
      since: 0,
      tryNumber: 2,
      unknownSince: 2 * MINUTE,
      refusedWith: null,
    });
    expect(after(due, lost(5), lost(9)).debt?.unknownSince).toBe(5);
  });

  it('is gone once the rail says where the money is', () => {
    expect(after(due, lost(5), word('rail_captured')).debt).toBeNull();
    expect(next(after(word('rail_captured')), lost(5)).changed).toBe(false);
  });

  it('that the rail refuses is not asked for again, and somebody hears of it', () => {
    const refused = next(after(due), { type: 'rail_refused', code: 'odd', at: 1 });
    const alert = [{ type: 'raise_alert', alert: 'payment_refused' }];
    expect(refused.effects).toEqual(alert);
    expect(obligations(refused.payment)).toEqual(alert);
    expect(next(refused.payment, { type: 'rail_refused', code: 'odd', at: 2 }).changed).toBe(false);
    const again = next(refused.payment, { type: 'rail_refused', code: 'odder', at: 2 });
    expect(again).toMatchObject({ changed: true, effects: [], payment: { debt: { refusedWith: 'odder' } } });
    expect(next(refused.payment, word('rail_captured')).payment).toMatchObject({ status: 'captured', debt: null });
  });
});

describe('the amounts', () => {
  it('follow the rail to the cent, in any order', () => {
    const words = [
      word('rail_captured', { captured: 2000, refunded: 0 }),
      word('rail_captured', { captured: 2000, refunded: 700 }),
      word('rail_refunded', { captured: 2000, refunded: 2000 }),
    ];
    expect(after(due, ...words)).toMatchObject({ status: 'refunded', captured: 2000, refunded: 2000 });
    expect(after(due, ...words.toReversed())).toMatchObject({ status: 'refunded', captured: 2000, refunded: 2000 });
    expect(after(due, ...words.slice(0, 2))).toMatchObject({ status: 'captured', refunded: 700 });
  });

  it('of a part that was taken are told to somebody, once', () => {
    const part = next(after(due), word('rail_captured', { captured: 2000, refunded: 0 }));
    expect(part.effects).toEqual([{ type: 'raise_alert', alert: 'payment_captured_in_part' }]);
    const later = next(part.payment, word('rail_captured', { captured: 2000, refunded: 1 }));
    expect(later).toMatchObject({ changed: true, effects: [] });
    expect(next(after(due), word('rail_captured', { captured: 4900, refunded: 0 })).effects).toEqual([]);
    const learnt = next(after(word('rail_captured')), word('rail_captured', { captured: 2000 }));
    expect(learnt.effects).toEqual([{ type: 'raise_alert', alert: 'payment_captured_in_part' }]);
  });
});
