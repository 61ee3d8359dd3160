import { describe, expect, it } from 'vitest';
import { aPayment } from '../testing/a-payment.ts';
import type { PaymentEvent, PaymentEventType, RailFact, ReleaseReason } from './events.ts';
import { next } from './next.ts';
import { obligations } from './obligations.ts';
import {
  isAbandoned,
  isDue,
  isOpen,
  openPayment,
  type Payment,
  type PaymentStatus,
  paymentStatuses,
} from './payment.ts';
import type { Rail } from './rail.ts';

const NOW = 3_600_001;
const word = (type: RailFact['type'], differs: Partial<RailFact> = {}): RailFact => {
  return { type, rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, at: NOW, ...differs };
};
const asked = (reason: ReleaseReason): PaymentEvent => {
  return { type: 'release_requested', reason, at: NOW };
};
const events: Readonly<Record<PaymentEventType, PaymentEvent>> = {
  rail_authorized: word('rail_authorized'),
  rail_failed: word('rail_failed'),
  rail_captured: word('rail_captured'),
  rail_released: word('rail_released'),
  rail_refunded: word('rail_refunded'),
  booked: { type: 'booked', sessionId: 'booking-1', captureBefore: null, at: NOW },
  capture_requested: { type: 'capture_requested', at: NOW },
  collect_requested: { type: 'collect_requested', at: NOW },
  release_requested: asked('settlement'),
  refund_requested: { type: 'refund_requested', refundId: 'r-1', amount: 100, bearer: 'platform', at: NOW },
  disputed: {
    type: 'disputed',
    dispute: { id: 'dp_1', amount: 100, status: 'frozen', withdrawn: 100, fee: 0, toldAt: NOW },
    at: NOW,
  },
  written_off: { type: 'written_off', at: NOW },
  hold_gone: { type: 'hold_gone', at: NOW },
  outcome_unknown: { type: 'outcome_unknown', at: NOW },
  not_happened: { type: 'not_happened', at: NOW },
  retry_requested: { type: 'retry_requested', at: NOW },
  rail_refused: { type: 'rail_refused', code: 'odd', tryNumber: 1, undone: true, at: NOW },
};
/** A payment without a call for what only such a one may hear, and a booked one otherwise. */
const suited = (status: PaymentStatus, type: PaymentEventType): Payment =>
  aPayment({
    status,
    sessionId: type === 'booked' ? null : 'booking-1',
    captured: type === 'refund_requested' ? 4900 : null,
  });

type Row = Readonly<Record<PaymentStatus, PaymentStatus | 'again' | '-'>>;
const columns: readonly PaymentStatus[] = [
  'created',
  'failed',
  'authorized',
  'capture_due',
  'release_due',
  'refund_due',
  'captured',
  'released',
  'refunded',
  'uncollected',
];
const row = (words: string): Row => {
  const cells = words.trim().split(/\s+/);
  return Object.fromEntries(columns.map((status, index) => [status, cells[index]])) as Row;
};
// What a payment becomes; `again` is a repetition whose effects may have been lost, `-` is of no consequence.
const table: Readonly<Record<PaymentEventType, Row>> = {
  //                      created     failed      authorized  capture_due release_due refund_due captured   released    refunded uncollected
  rail_authorized: row(
    '  authorized  authorized  again       -           -           -          -          -           -        -',
  ),
  rail_failed: row(
    '      failed      again       -           -           -           -          -          -           -        -',
  ),
  rail_captured: row(
    '    captured    captured    captured    captured    refund_due  again      again      -           -        captured',
  ),
  rail_released: row(
    '    released    released    released    uncollected released    -          -          again       -        uncollected',
  ),
  rail_refunded: row(
    '    refunded    refunded    refunded    refunded    refunded    refunded   refunded   -           again    refunded',
  ),
  booked: row(
    '           authorized  authorized  authorized  -           -           -          -          -           -        -',
  ),
  capture_requested: row(
    '-           -           capture_due again       -           -          -          uncollected -        again',
  ),
  collect_requested: row('- - - again - - - - - capture_due'),
  release_requested: row(
    'release_due release_due release_due -           again       again      refund_due -           -        -',
  ),
  refund_requested: row(
    ' -           -           -           -           -           -          refund_due -           -        -',
  ),
  disputed: row(
    'created     failed      authorized  capture_due release_due refund_due captured   released    refunded uncollected',
  ),
  written_off: row(
    '      -           -           -           -           -           -          -          -           -        uncollected',
  ),
  hold_gone: row(
    '        -           -           -           uncollected -           -          -          -           -        again',
  ),
  outcome_unknown: row(
    '  -           -           -           capture_due release_due refund_due -          -           -        -',
  ),
  not_happened: row('- - - - - - - - - -'),
  retry_requested: row('- - - - - - - - - -'),
  rail_refused: row(
    '     -           -           -           capture_due release_due refund_due -          -           -        -',
  ),
};
const cells = paymentStatuses.flatMap((status) =>
  Object.values(events).map((event) => [status, event.type, table[event.type][status]] as const),
);

it.each(cells)('a payment that is %s and hears %s: %s', (status, type, expected) => {
  const payment = suited(status, type);
  const transition = next(payment, events[type]);
  const told = transition.changed ? transition.payment.status : transition.repeated ? 'again' : '-';
  expect(told).toBe(expected);
  expect(transition.changed && transition.repeated).toBe(false);
  expect(transition.changed || (transition.payment === payment && transition.effects.length === 0)).toBe(true);
});

it('the table speaks of every status', () => {
  expect(columns.toSorted()).toEqual(paymentStatuses.toSorted());
});

describe('a payment owes', () => {
  it.each([
    ['capture_due', [{ type: 'capture' }]],
    ['release_due', [{ type: 'release' }]],
    ['refund_due', [{ type: 'refund' }]],
    ['uncollected', [{ type: 'raise_alert', alert: 'payment_uncollected' }]],
  ] as const)('as %s: %o', (status, owed) => {
    expect(obligations(aPayment({ status }))).toEqual(owed);
  });

  it('nothing while it is open, and nothing once the money is where it belongs', () => {
    const free = ['created', 'authorized', 'failed', 'captured', 'released', 'refunded'] as const;
    expect(free.flatMap((status) => obligations(aPayment({ status })))).toEqual([]);
  });

  it('an alert when the rail took another amount than the price, and none before it told the amount', () => {
    const owedOf = (captured: number | null) => obligations(aPayment({ status: 'captured', captured }));
    const { amount } = aPayment().price.total;
    const alert = [{ type: 'raise_alert', alert: 'payment_captured_in_part' }];
    expect([null, amount].flatMap(owedOf)).toEqual([]);
    expect([0, amount - 1, amount + 1].map(owedOf)).toEqual([alert, alert, alert]);
    expect(obligations(aPayment({ status: 'refunded', captured: amount - 1 }))).toEqual([]);
  });

  it('what its new status owes, and nothing more when only a fact was learnt', () => {
    expect(next(aPayment({ sessionId: 'booking-1' }), events.capture_requested).effects).toEqual([{ type: 'capture' }]);
    const learnt = next(aPayment({ status: 'release_due' }), word('rail_authorized', { captureBefore: 5 }));
    expect(learnt).toMatchObject({ changed: true, effects: [], payment: { captureBefore: 5 } });
  });
});

it.each([
  ['created', 'open'],
  ['authorized', 'open'],
  ['failed', 'open'],
  ['capture_due', 'due'],
  ['release_due', 'due'],
  ['refund_due', 'due'],
  ['captured', 'settled'],
  ['released', 'settled'],
  ['refunded', 'settled'],
  ['uncollected', 'settled'],
] as const)('a payment that is %s is %s', (status, stage) => {
  const stages = { open: [true, false], due: [false, true], settled: [false, false] } as const;
  expect([isOpen({ status }), isDue({ status })]).toEqual(stages[stage]);
});

describe('a booking', () => {
  it('links the payment and takes it as authorised from then on, unless that is known already', () => {
    const fresh = aPayment({ status: 'created', authorizedAt: null });
    const linked = { status: 'authorized', sessionId: 'booking-1', authorizedAt: NOW };
    expect(next(fresh, events.booked).payment).toMatchObject(linked);
    expect(next(aPayment({ authorizedAt: 5 }), events.booked).payment.authorizedAt).toBe(5);
  });

  it('is made once', () => {
    const { payment } = next(aPayment(), events.booked);
    expect(next(payment, { type: 'booked', sessionId: 'another', captureBefore: null, at: NOW })).toMatchObject({
      payment,
      changed: false,
    });
  });
});

describe('money is given back', () => {
  it('for the settlement of a booked payment alone, and otherwise only while nothing is booked', () => {
    const booked = aPayment({ sessionId: 'booking-1' });
    const reasons = ['settlement', 'provider_lost', 'unscheduled'] as const;
    const granted = (payment: Payment) => reasons.filter((reason) => next(payment, asked(reason)).changed);
    expect(granted(booked)).toEqual(['settlement']);
    expect(granted(aPayment())).toEqual(['provider_lost', 'unscheduled']);
  });

  it.each(['provider_lost', 'declined'] as const)('at once when the booking ended as %s', (reason) => {
    const young = aPayment({ createdAt: NOW });
    expect(next(young, asked(reason))).toMatchObject({ changed: true, payment: { status: 'release_due' } });
  });

  it('by the sweep when it is more than an hour old', () => {
    expect(isAbandoned({ createdAt: 0 }, 3_600_000)).toBe(false);
    expect(isAbandoned({ createdAt: 0 }, 3_600_001)).toBe(true);
    expect(next(aPayment({ createdAt: 1 }), asked('unscheduled')).changed).toBe(false);
  });
});

it('money is captured for a booked payment alone', () => {
  expect(next(aPayment(), events.capture_requested)).toMatchObject({ changed: false, repeated: false });
});

describe('the rail’s word', () => {
  it('about another of its payments, or from another rail, is a stranger’s', () => {
    const open = aPayment({ status: 'created' });
    const nothing = { payment: open, effects: [], changed: false, repeated: false };
    expect(next(open, word('rail_authorized', { railPaymentId: 'pi_2', captureBefore: 5 }))).toEqual(nothing);
    const otherRail = 'another rail' as Rail;
    expect(next(open, word('rail_authorized', { rail: otherRail, captureBefore: 5 }))).toEqual(nothing);
  });

  it('of a hold brings nothing to a payment that is to be given back, so that nobody takes it for booked', () => {
    const given = aPayment({ status: 'release_due' });
    const late = next(given, { type: 'booked', sessionId: 'booking-1', captureBefore: 7, at: NOW });
    expect(late).toEqual({ payment: given, effects: [], changed: false, repeated: false });
  });

  it('has its deadline from the hold that the booking found', () => {
    const booked = next(aPayment(), { type: 'booked', sessionId: 'booking-1', captureBefore: 7, at: NOW });
    expect(booked).toMatchObject({ changed: true, payment: { status: 'authorized', captureBefore: 7 } });
  });

  it('brings the deadline also when the booking was quicker', () => {
    const booked = aPayment({ sessionId: 'booking-1' });
    const learnt = next(booked, word('rail_authorized', { captureBefore: 5 }));
    expect(learnt).toMatchObject({ changed: true, payment: { status: 'authorized', captureBefore: 5 } });
    expect(next(learnt.payment, word('rail_authorized', { captureBefore: 5 })).changed).toBe(false);
    expect(next(learnt.payment, word('rail_captured')).payment.captureBefore).toBe(5);
  });

  it('dates what it settles', () => {
    const due = aPayment({ status: 'release_due' });
    expect(next(due, word('rail_released')).payment.settledAt).toBe(NOW);
    expect(next(aPayment(), asked('provider_lost')).payment.settledAt).toBeNull();
  });

  it('keeps when it was taken, whatever is given back later', () => {
    const taken = aPayment({ status: 'captured', captured: 4900, sessionId: 'booking-1', settledAt: 7 });
    const back = next(taken, word('rail_refunded', { captured: 4900, refunded: 4900 })).payment;
    expect(back).toMatchObject({ status: 'refunded', settledAt: 7 });
    const due = aPayment({ ...taken, status: 'refund_due' });
    expect(next(due, word('rail_refunded')).payment).toMatchObject({ status: 'refunded', settledAt: 7 });
    expect(next(aPayment({ status: 'refund_due' }), word('rail_refunded')).payment.settledAt).toBe(NOW);
  });

  it('dates the hold by its own word alone', () => {
    const fresh = aPayment({ status: 'created', authorizedAt: null });
    expect(next(fresh, word('rail_authorized')).payment.authorizedAt).toBe(NOW);
    expect(next(fresh, word('rail_captured')).payment.authorizedAt).toBeNull();
    const failed = aPayment({ status: 'failed', authorizedAt: 5 });
    expect(next(failed, word('rail_authorized')).payment.authorizedAt).toBe(5);
  });
});

it('a payment is opened with nothing held, nothing booked', () => {
  const { id, clientId, providerId, providerKind, rail, railPaymentId, price, coupon } = aPayment();
  const facts = { id, clientId, providerId, providerKind, rail, railPaymentId, price, coupon };
  const unmarked = { unbilled: false, vatConfirmed: null, unshared: false, unredeemed: false, writtenOffAt: null };
  expect(openPayment({ ...facts, now: NOW })).toEqual({
    ...facts,
    status: 'created',
    sessionId: null,
    createdAt: NOW,
    authorizedAt: null,
    settledAt: null,
    releasedAt: null,
    captureBefore: null,
    captured: null,
    refunded: 0,
    refunds: [],
    disputes: [],
    ...unmarked,
    debt: null,
  });
});
