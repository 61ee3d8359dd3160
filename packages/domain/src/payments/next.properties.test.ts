import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPayment } from '../testing/a-payment.ts';
import { isDebtEvent } from './debt.ts';
import type { PaymentEvent, RailFact } from './events.ts';
import { moves } from './moves.ts';
import { next } from './next.ts';
import { obligations } from './obligations.ts';
import type { Payment, PaymentStatus } from './payment.ts';

const HOUR_MS = 3_600_000;
const at = fc.integer({ min: 0, max: 3 * HOUR_MS });
const anyWord: fc.Arbitrary<RailFact> = fc.record({
  type: fc.constantFrom(
    'rail_authorized' as const,
    'rail_failed' as const,
    'rail_captured' as const,
    'rail_released' as const,
    'rail_refunded' as const,
  ),
  rail: fc.constant('stripe' as const),
  railPaymentId: fc.constantFrom('pi_1', 'pi_1', 'pi_2'),
  captureBefore: fc.option(fc.integer({ min: 1, max: 3 })),
  at,
});

const anyEvent: fc.Arbitrary<PaymentEvent> = fc.oneof(
  { weight: 3, arbitrary: anyWord },
  fc.record({
    type: fc.constant('booked' as const),
    sessionId: fc.constantFrom('booking-1', 'another'),
    captureBefore: fc.option(fc.integer({ min: 1, max: 3 })),
    at,
  }),
  fc.record({
    type: fc.constantFrom('capture_requested' as const, 'collect_requested' as const, 'hold_gone' as const),
    at,
  }),
  fc.record({ type: fc.constantFrom('outcome_unknown' as const, 'not_happened' as const), at }),
  fc.record({ type: fc.constant('written_off' as const), at }),
  fc.record({
    type: fc.constant('rail_refused' as const),
    code: fc.constantFrom('odd', 'odder'),
    tryNumber: fc.constantFrom(1, 1, 2, 3),
    undone: fc.boolean(),
    at,
  }),
  fc.record({
    type: fc.constant('release_requested' as const),
    reason: fc.constantFrom('settlement' as const, 'provider_lost' as const, 'unscheduled' as const),
    at,
  }),
);

const fresh = () => aPayment({ status: 'created', authorizedAt: null });

/** Every payment that the events lead through, the first one included. */
function path(events: readonly PaymentEvent[], start: Payment = fresh()): Payment[] {
  const passed = [start];
  for (const event of events) passed.push(next(passed.at(-1) ?? start, event).payment);
  return passed;
}

function holds(check: (events: PaymentEvent[]) => void): void {
  fc.assert(fc.property(fc.array(anyEvent, { maxLength: 30 }), check), { numRuns: 2000 });
}

const goesOn = (passed: readonly Payment[], from: PaymentStatus) => {
  const statuses = passed.map(({ status }) => status);
  const first = statuses.indexOf(from);
  return new Set(first < 0 ? [] : statuses.slice(first));
};

describe('whatever happens', () => {
  it('money that was released is never captured', () => {
    holds((events) => {
      const after = goesOn(path(events), 'released');
      expect([...after].filter((status) => status !== 'released' && status !== 'uncollected')).toEqual([]);
    });
  });

  it('money that was captured is only refunded', () => {
    holds((events) => {
      const after = goesOn(path(events), 'captured');
      expect([...after].filter((status) => !['captured', 'refund_due', 'refunded'].includes(status))).toEqual([]);
    });
  });

  it('a booked payment is given back by its settlement or the rail, and never by a sweep or a lost booking', () => {
    holds((events) => {
      let payment = fresh();
      for (const event of events) {
        const moved = next(payment, event);
        const other = event.type === 'release_requested' && event.reason !== 'settlement';
        expect(payment.sessionId !== null && other && moved.payment !== payment).toBe(false);
        payment = moved.payment;
      }
    });
  });

  it('a payment that is due to be given back, or is, is never booked', () => {
    holds((events) => {
      for (const [index, event] of events.entries()) {
        const before = path(events.slice(0, index)).at(-1);
        if (!before || event.type !== 'booked') continue;
        const booked = next(before, event).payment.sessionId !== before.sessionId;
        expect(booked && !['created', 'failed', 'authorized'].includes(before.status)).toBe(false);
      }
    });
  });

  it('its terms, its rail and its session never change once they are set', () => {
    holds((events) => {
      const passed = path(events);
      const sessions = new Set(passed.map(({ sessionId }) => sessionId).filter((id) => id !== null));
      expect(sessions.size).toBeLessThan(2);
      const { id, clientId, providerId, providerKind, rail, railPaymentId, price, createdAt } = fresh();
      const terms = { id, clientId, providerId, providerKind, rail, railPaymentId, price, createdAt };
      for (const payment of passed) expect(payment).toMatchObject(terms);
    });
  });

  it('an event told twice in a row is told once, and at most brings the same debts again', () => {
    holds((events) => {
      const payment = path(events).at(-1) ?? fresh();
      for (const event of events) {
        const once = next(payment, event);
        const twice = next(once.payment, event);
        expect(twice.payment).toEqual(once.payment);
        // What a request ran into is told by whoever asked; the sweep, not a repetition, makes good what was lost.
        if (isDebtEvent(event)) continue;
        const debts = twice.repeated ? obligations(twice.payment) : [];
        expect(once.effects.length === 0 ? [] : debts).toEqual(once.effects);
      }
    });
  });

  it('the number of the try only rises while one thing is due, by one at a time', () => {
    holds((events) => {
      const passed = path(events);
      for (const [index, payment] of passed.slice(1).entries()) {
        const before = passed[index];
        if (before?.status !== payment.status || !before.debt || !payment.debt) continue;
        expect([0, 1]).toContain(payment.debt.tryNumber - before.debt.tryNumber);
      }
    });
  });

  it('every move is one of the table', () => {
    holds((events) => {
      let { status } = fresh();
      for (const [index, payment] of path(events).slice(1).entries()) {
        const event = events[index];
        const along = event ? moves[event.type][status] : undefined;
        expect([status, along]).toContain(payment.status);
        status = payment.status;
      }
    });
  });
});

describe('the rail’s events in any order, and any number of times', () => {
  const told = (type: RailFact['type']): RailFact => {
    return { type, rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, at: 1 };
  };
  const histories: RailFact[][] = [
    [told('rail_failed'), told('rail_authorized')],
    [told('rail_failed'), told('rail_authorized'), told('rail_captured')],
    [told('rail_authorized'), told('rail_released')],
    [told('rail_failed'), told('rail_released')],
    [told('rail_authorized'), told('rail_captured'), told('rail_refunded')],
  ];

  it('lead to where they lead in order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...histories), fc.infiniteStream(fc.nat()), (history, random) => {
        const picks = [...history, ...history].map((event) => ({ event, rank: Number(random.next().value) }));
        const shuffled = picks.toSorted((a, b) => a.rank - b.rank).map(({ event }) => event);
        expect(path(shuffled).at(-1)?.status).toBe(path(history).at(-1)?.status);
      }),
      { numRuns: 1000 },
    );
  });
});
