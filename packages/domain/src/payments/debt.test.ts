import { describe, expect, it } from 'vitest';
import { aPayment } from '../testing/a-payment.ts';
import { isPausing, mayHaveFreshKey, railKey } from './debt.ts';
import type { PaymentEvent, RailFact } from './events.ts';
import { moves } from './moves.ts';
import { next } from './next.ts';
import { obligations } from './obligations.ts';
import type { Payment } from './payment.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const fresh = { tryNumber: 1, unknownSince: null, refusedWith: null, refusals: 0, askAfter: null };
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
    expect(after({ type: 'capture_requested', at: 7 }).debt).toEqual({ ...fresh, since: 7 });
  });

  it('that the rail turns from a release into a refund is as old as before, and asked for under a first key', () => {
    const released = after({ type: 'release_requested', reason: 'settlement', at: 3 }, lost(4), undone(MINUTE + 4));
    const turned = next(released, word('rail_captured', { at: 2 * MINUTE })).payment;
    expect(turned).toMatchObject({ status: 'refund_due' });
    expect(turned.debt).toEqual({ ...fresh, since: 3 });
  });

  it('that an older release left without a record begins with what is heard of it', () => {
    const old = aPayment({ status: 'capture_due', sessionId: 'booking-1' });
    const heard = next(old, lost(9)).payment.debt;
    expect(heard).toEqual({ ...fresh, since: 9, unknownSince: 9 });
    expect(mayHaveFreshKey(old, 9 * MINUTE)).toBe(false);
  });

  it('is as old as the decision, however often it is asked for', () => {
    expect(after(due, lost(5), undone(MINUTE + 5), lost(2 * MINUTE)).debt).toEqual({
      ...fresh,
      since: 0,
      tryNumber: 2,
      unknownSince: 2 * MINUTE,
    });
    expect(after(due, lost(5), lost(9)).debt?.unknownSince).toBe(5);
  });

  it('is gone once the rail says where the money is', () => {
    expect(after(due, lost(5), word('rail_captured')).debt).toBeNull();
    expect(next(after(word('rail_captured')), lost(5)).changed).toBe(false);
  });
});

describe('a refusal', () => {
  const refusal = (at: number, differs: { tryNumber?: number; undone?: boolean; code?: string } = {}): PaymentEvent => {
    return { type: 'rail_refused', code: 'odd', tryNumber: 1, undone: true, at, ...differs };
  };
  /** Refused as often as given, each time as soon as the rail may be asked. */
  const refused = (times: number, start: Payment): Payment => {
    let payment = start;
    for (let count = 0; count < times; count += 1) {
      const { tryNumber = 1, askAfter = 0 } = payment.debt ?? {};
      payment = next(payment, refusal(askAfter ?? 0, { tryNumber })).payment;
    }
    return payment;
  };

  it('is told to somebody once, and what was asked is still owed', () => {
    const first = next(after(due), refusal(1));
    const alert = { type: 'raise_alert', alert: 'payment_refused' };
    expect(first.effects).toEqual([alert]);
    expect(obligations(first.payment)).toEqual([alert, { type: 'capture' }]);
    const second = next(first.payment, refusal(MINUTE + 1, { tryNumber: 2, code: 'odder' }));
    expect(second).toMatchObject({ changed: true, effects: [], payment: { debt: { refusedWith: 'odder' } } });
    expect(next(second.payment, word('rail_captured')).payment).toMatchObject({ status: 'captured', debt: null });
  });

  it.each([
    [1, MINUTE],
    [2, 3 * MINUTE],
    [3, 7 * MINUTE],
    [6, 63 * MINUTE],
    [7, 63 * MINUTE + HOUR],
    [8, 63 * MINUTE + 2 * HOUR],
  ])(
    'for the %ith time leaves the rail alone until %i ms have passed, ever longer up to an hour',
    (times, askAfter) => {
      const payment = refused(times, after(due));
      expect(payment.debt).toMatchObject({ tryNumber: times + 1, refusals: times, askAfter });
      expect([isPausing(payment, askAfter - 1), isPausing(payment, askAfter)]).toEqual([true, false]);
      expect(railKey('capture', payment)).toBe(`capture:booking-1:${times + 1}`);
    },
  );

  it('of an earlier try, or of another worker in the same pause, is none', () => {
    const once = after(due, refusal(0));
    expect(next(once, refusal(5 * MINUTE)).changed).toBe(false);
    expect(next(once, refusal(MINUTE - 1, { tryNumber: 2 })).changed).toBe(false);
    expect(next(once, refusal(MINUTE, { tryNumber: 2 })).changed).toBe(true);
  });

  it('after which the rail could not be asked what happened keeps its key, and is in doubt', () => {
    const payment = after(due, refusal(5, { undone: false }));
    expect(payment.debt).toMatchObject({ tryNumber: 1, unknownSince: 5, askAfter: MINUTE + 5 });
    expect(after(due, lost(1), refusal(5, { undone: false })).debt?.unknownSince).toBe(1);
    expect(after(due, lost(1), refusal(5)).debt).toMatchObject({ tryNumber: 2, unknownSince: null });
  });

  it('is met again at the very end of the hold, and then nothing is collected', () => {
    const end = 10 * MINUTE;
    const start = { ...after(due), captureBefore: end };
    const last = refused(4, start);
    expect(last).toMatchObject({ status: 'capture_due', debt: { refusals: 4, askAfter: end } });
    const over = next(last, refusal(end, { tryNumber: 5 }));
    expect(moves.rail_refused[last.status]).toBe(over.payment.status);
    expect(over.payment).toMatchObject({ status: 'uncollected', settledAt: end, debt: null });
    expect(over.effects).toEqual([{ type: 'raise_alert', alert: 'payment_uncollected' }]);
    expect(next(last, refusal(end - 1, { tryNumber: 5 })).changed).toBe(false);
  });

  it('just before the end of the hold is met again at the end, and after it as late as ever', () => {
    const start = { ...after(due), captureBefore: 10 };
    const askAfter = (at: number) => next(start, refusal(at, { undone: false })).payment.debt?.askAfter;
    expect([askAfter(9), askAfter(10), askAfter(11)]).toEqual([10, MINUTE + 10, MINUTE + 11]);
  });

  it('after the end of the hold is not the end while nobody knows what happened', () => {
    const start = { ...after(due), captureBefore: 10 };
    expect(next(start, refusal(10, { undone: false })).payment).toMatchObject({ status: 'capture_due' });
    expect(next(start, refusal(10)).payment).toMatchObject({ status: 'uncollected' });
  });

  it('of a capture whose end is not known ends when no card holds money any more', () => {
    const month = 31 * 24 * HOUR;
    expect(next(after(due), refusal(month - 1)).payment).toMatchObject({ status: 'capture_due' });
    expect(next(after(due), refusal(month)).payment).toMatchObject({ status: 'uncollected' });
  });

  it('of a release or a refund never ends by itself: the client’s money is asked for until it is back', () => {
    for (const status of ['release_due', 'refund_due'] as const) {
      const start = aPayment({ status, captureBefore: 10 });
      expect(refused(200, start)).toMatchObject({ status, debt: { refusals: 200 } });
    }
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

it('an admin’s wish ends the pause after a refusal, and says nothing where there is none', () => {
  const debt = { since: 0, tryNumber: 2, unknownSince: null, refusedWith: 'odd', refusals: 1, askAfter: 99 };
  const due = aPayment({ status: 'capture_due', sessionId: 'booking-1', debt });
  const asked = next(due, { type: 'retry_requested', at: 5 });
  expect(asked.payment.debt).toEqual({ ...debt, askAfter: null });
  expect(next(asked.payment, { type: 'retry_requested', at: 6 }).changed).toBe(false);
  expect(next(aPayment(), { type: 'retry_requested', at: 6 }).changed).toBe(false);
});
