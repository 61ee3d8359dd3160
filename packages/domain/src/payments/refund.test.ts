import { describe, expect, it } from 'vitest';
import { aPayment } from '../testing/a-payment.ts';
import { freshDebt, isFresh, isPausing, mayHaveFreshKey, railKey } from './debt.ts';
import { next } from './next.ts';
import { obligations } from './obligations.ts';
import type { Payment } from './payment.ts';
import { isOrderedBefore, ours, providerPartOf, refundable, refundedBy, shareOf, withRailRefunds } from './refund.ts';
import type { RailRefund, Refund, RefundStatus } from './refund-state.ts';

const aRefund = (differs: Partial<Refund> = {}): Refund => {
  const about = { id: 'r-1', amount: 1000, providerPart: 612, bearer: 'provider', origin: 'admin' } as const;
  return { ...about, status: 'done', railRefundId: 're_1', at: 1, ...differs };
};
const aWord = (differs: Partial<RailRefund> = {}): RailRefund => {
  return { railRefundId: 're_9', refundId: null, amount: 1000, status: 'done', ...differs };
};
/** A call of €49.00, of which €30.00 are the provider's. */
const taken = (differs: Partial<Payment> = {}) =>
  aPayment({ status: 'captured', sessionId: 'booking-1', captured: 4900, settledAt: 3, ...differs });

describe('what can still be given back', () => {
  it.each<[string, Partial<Payment>, number]>([
    ['all that was taken', {}, 4900],
    ['nothing of what was not taken', { captured: null }, 0],
    ['what was not given back', { refunded: 1000, refunds: [aRefund()] }, 3900],
    ['nor is about to be', { refunded: 1000, refunds: [aRefund(), aRefund({ id: 'r-2', status: 'due' })] }, 2900],
    ['never less than nothing', { refunded: 6000 }, 0],
  ])('is %s', (_what, differs, amount) => {
    expect(refundable(taken(differs))).toBe(amount);
  });

  it('and what was counts from when the rail has begun until it says that it failed', () => {
    const counted = (['due', 'pending', 'done', 'failed'] as const).map((status) => refundedBy([aRefund({ status })]));
    expect(counted).toEqual([0, 1000, 1000, 0]);
  });
});

describe('what the provider gives of a refund', () => {
  const part = (amount: number, refunds: readonly Refund[] = []) =>
    providerPartOf(taken({ refunds }), { amount, bearer: 'provider' });

  it('is nothing when the platform gives it', () => {
    expect(providerPartOf(taken(), { amount: 1000, bearer: 'platform' })).toBe(0);
  });

  it('is their share of it, and all that they give adds up to their share', () => {
    expect(shareOf(taken())).toBe(3000);
    expect(part(4900)).toBe(3000);
    expect(part(1000)).toBe(612);
    expect(part(3900, [aRefund()])).toBe(2388);
  });

  it.each<[string, Partial<Refund>]>([
    ['failed', { status: 'failed', providerPart: 0 }],
    ['were the platform’s', { bearer: 'platform', providerPart: 0 }],
  ])('is the same after others that %s', (_what, differs) => {
    expect(part(1000, [aRefund(differs)])).toBe(612);
  });
});

describe('what is left to us of what was taken', () => {
  it.each<[string, Partial<Payment>, number | null]>([
    ['is what is not the provider’s', {}, 1900],
    ['is less by what the platform gives back', { refunded: 1000, refunds: [aRefund({ providerPart: 0 })] }, 900],
    ['counts what the provider gives back once it is done', { refunded: 1000, refunds: [aRefund()] }, 1512],
    ['and not while it is under way', { refunded: 1000, refunds: [aRefund({ status: 'pending' })] }, 900],
    ['is known of what was given back whole', { status: 'refunded', captured: 4900, refunded: 4900 }, -3000],
    ['is unknown while something is owed', { status: 'refund_due' }, null],
    ['and before anything was taken', { captured: null }, null],
  ])('%s', (_what, differs, amount) => {
    expect(ours(taken(differs))).toEqual(amount === null ? null : { amount, currency: 'EUR' });
  });
});

describe('the same sum ordered twice', () => {
  it.each<[string, Partial<Refund>, boolean]>([
    ['is known', {}, true],
    ['while it is due, too', { status: 'due', railRefundId: null }, true],
    ['is another where the first one failed', { status: 'failed' }, false],
    ['is another than what began at the rail', { origin: 'dashboard' }, false],
    ['is another than one of another sum', { amount: 999 }, false],
  ])('%s', (_what, differs, known) => {
    const payment = taken({ refunds: [aRefund(differs)] });
    expect(isOrderedBefore(payment, { amount: 1000 })).toBe(known);
    expect(isOrderedBefore(payment, { amount: 1000, isRest: true })).toBe(false);
  });
});

describe('what the rail tells of refunds', () => {
  const after = (payment: Payment, ...words: readonly RailRefund[]) => withRailRefunds(payment, words, 7);

  it.each([
    ['captured', 'dashboard'],
    ['refunded', 'dashboard'],
    ['refund_due', 'settlement'],
  ] as const)('that nobody here asked for is of a payment that is %s by the %s', (status, origin) => {
    expect(after(taken({ status }), aWord())).toEqual([
      { ...aRefund({ id: 're_9', railRefundId: 're_9' }), origin, at: 7 },
    ]);
  });

  it('takes nothing from the provider where it failed at once', () => {
    expect(after(taken(), aWord({ status: 'failed' }))).toMatchObject([{ status: 'failed', providerPart: 0 }]);
  });

  const afterOne = (known: RefundStatus, status: RailRefund['status']) => {
    const payment = taken({ refunds: [aRefund({ status: known, railRefundId: null })] });
    return { payment, told: after(payment, aWord({ refundId: 'r-1', status })) };
  };

  it.each([
    ['due', 'pending'],
    ['pending', 'done'],
    ['done', 'failed'],
  ] as const)('of one that is %s, that it is %s, is news', (known, status) => {
    expect(afterOne(known, status).told).toEqual([aRefund({ status, railRefundId: 're_9' })]);
  });

  it.each([
    ['pending', 'pending'],
    ['done', 'pending'],
    ['failed', 'done'],
  ] as const)('of one that is %s, that it is %s, is none', (known, status) => {
    const { payment, told } = afterOne(known, status);
    expect(told).toBe(payment.refunds);
  });

  it('fails what was about to be given back only where nothing is left for it', () => {
    const payment = taken({ refunds: [aRefund({ status: 'due', railRefundId: null })] });
    const statuses = (amount: number) => after(payment, aWord({ amount })).map(({ status }) => status);
    expect(statuses(3900)).toEqual(['due', 'done']);
    expect(statuses(3901)).toEqual(['failed', 'done']);
    expect(after(payment, aWord({ amount: 3901 }))[0]).toEqual(aRefund({ status: 'failed', railRefundId: null }));
  });
});

describe('a refund that an admin wants', () => {
  const wanted = (amount: number, refundId = 'r-1') =>
    ({ type: 'refund_requested', refundId, amount, bearer: 'provider', at: 9 }) as const;

  it('is owed from then on, under a key of its own', () => {
    const { payment, changed } = next(taken(), wanted(1000));
    expect(changed).toBe(true);
    expect(payment).toMatchObject({ status: 'refund_due', settledAt: 3, unshared: true });
    expect(payment.refunds).toEqual([aRefund({ status: 'due', railRefundId: null, at: 9 })]);
    expect(railKey('refund', payment)).toBe('refund:booking-1:r-1:1');
    expect(railKey('capture', payment)).toBe('capture:booking-1:1');
    expect(next(payment, wanted(1000))).toMatchObject({ changed: false, repeated: true });
    expect(next(payment, wanted(1000, 'r-2'))).toMatchObject({ changed: false, repeated: false });
  });

  it('may be of all that is left, and of no more and no less than something', () => {
    expect(next(taken(), wanted(4900)).changed).toBe(true);
    for (const amount of [0, -1, 4901]) expect(next(taken(), wanted(amount)).changed).toBe(false);
  });

  it('leaves the payment captured while something is left, and only once the rail has told of each', () => {
    const due = next(taken(), wanted(1000)).payment;
    const word = { type: 'rail_captured', rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, at: 10 } as const;
    const told = (...refunds: RailRefund[]) => next(due, { ...word, captured: 4900, refunds }).payment;
    expect(told(aWord({ refundId: 'r-1' }))).toMatchObject({ status: 'captured', refunded: 1000, settledAt: 3 });
    expect(told().status).toBe('refund_due');
    expect(next(taken({ status: 'refund_due' }), { ...word, captured: 4900 }).payment.status).toBe('refund_due');
    const all = next(taken(), wanted(4900)).payment;
    const whole = [aWord({ refundId: 'r-1', amount: 4900 })];
    expect(next(all, { ...word, captured: 4900, refunds: whole }).payment.status).toBe('refund_due');
    const more = [aWord({ railRefundId: 're_8', amount: 500 })];
    expect(next(due, { ...word, captured: 4900, refunds: more }).payment.status).toBe('refund_due');
  });

  const captured = { type: 'rail_captured', rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null } as const;

  it('that the rail could not give back is owed no more, and the money is taken as before', () => {
    const due = next(taken(), wanted(1000)).payment;
    const refunds = [aWord({ refundId: 'r-1', status: 'failed' })];
    const { payment } = next(due, { ...captured, captured: 4900, refunds, at: 10 });
    expect(payment).toMatchObject({ status: 'captured', refunded: 0, settledAt: 3, refunds: [{ status: 'failed' }] });
  });

  it('that fails after it was done leaves the payment taken when it was', () => {
    const refunds = [aRefund({ amount: 4900, providerPart: 3000 })];
    const refunded = taken({ status: 'refunded', refunded: 4900, refunds });
    const words = [aWord({ railRefundId: 're_1', amount: 4900, status: 'failed' })];
    const { payment } = next(refunded, { ...captured, captured: 4900, refunds: words, at: 10 });
    expect(payment).toMatchObject({ status: 'captured', refunded: 0, settledAt: 3 });
  });

  it('takes nothing from what the rail has told of others without naming them', () => {
    const due = next(taken({ refunded: 700 }), wanted(1000)).payment;
    const { payment } = next(due, { ...captured, captured: 4900, refunded: 700, captureBefore: 99, at: 10 });
    expect(payment).toMatchObject({ captureBefore: 99, refunded: 700 });
  });

  it('that failed is told to somebody, beside what else is owed', () => {
    const failed = { type: 'raise_alert', alert: 'refund_failed' };
    expect(obligations(taken({ refunds: [aRefund(), aRefund({ status: 'failed' })] }))).toEqual([failed]);
    expect(obligations(taken({ refunds: [aRefund()] }))).toEqual([]);
    const again = [aRefund({ status: 'failed' }), aRefund({ status: 'due' })];
    expect(obligations(taken({ status: 'refund_due', refunds: again }))).toEqual([failed, { type: 'refund' }]);
  });
});

describe('what else has to be done after a change', () => {
  const word = { rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, at: 10 } as const;
  const disputed = (status: 'frozen' | 'lost', differs: object = {}) => {
    const dispute = { id: 'dp_1', amount: 4900, status, withdrawn: 4900, fee: 1500, toldAt: 10, ...differs };
    return { type: 'disputed', dispute, at: 10 } as const;
  };

  it('is to count the provider’s share where it is another one, and to issue documents where money moved', () => {
    const booked = aPayment({ status: 'capture_due', sessionId: 'booking-1' });
    const captured = next(booked, { type: 'rail_captured', ...word, captured: 4900, refunded: 0 }).payment;
    expect(captured).toMatchObject({ unshared: true, unbilled: true });
    const held = next(aPayment(), { type: 'booked', sessionId: 'booking-1', captureBefore: 5, at: 1 }).payment;
    expect(held).toMatchObject({ unshared: false, unbilled: false });
    expect(
      next({ ...captured, unshared: true }, { type: 'rail_captured', ...word, captureBefore: 9 }).payment,
    ).toMatchObject({
      unshared: true,
    });
  });

  it('is a document of a dispute only once it is lost', () => {
    const frozen = next(taken(), disputed('frozen'));
    expect(frozen).toMatchObject({ payment: { unshared: true, unbilled: false } });
    expect(frozen.postings).toHaveLength(1);
    expect(next(taken({ unbilled: true }), disputed('frozen')).payment.unbilled).toBe(true);
    const lost = next(frozen.payment, disputed('lost', { toldAt: 11 })).payment;
    expect(lost.unbilled).toBe(true);
    const billed = { ...lost, unbilled: false };
    expect(next(billed, disputed('lost', { toldAt: 12, fee: 2000 })).payment.unbilled).toBe(false);
  });
});

it.each([
  [{}, true],
  [{ tryNumber: 2 }, false],
  [{ unknownSince: 5 }, false],
  [{ refusedWith: 'odd' }, false],
])('a debt with %o is fresh: %s', (differs, expected) => {
  expect(isFresh({ ...freshDebt(1), ...differs })).toBe(expected);
});

it('a payment of which nothing is owed neither waits nor has an answer on its way', () => {
  expect([isPausing(taken(), 0), mayHaveFreshKey(taken(), 99_000_000)]).toEqual([false, false]);
  const debt = freshDebt(1);
  expect([isPausing({ debt }, 0), mayHaveFreshKey({ debt }, 99_000_000)]).toEqual([false, false]);
});
