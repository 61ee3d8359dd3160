import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '../money/money.ts';
import type { PaymentEvent } from '../payments/events.ts';
import { next } from '../payments/next.ts';
import type { Payment } from '../payments/payment.ts';
import { bearers, type RailRefund } from '../payments/refund-state.ts';
import { refundable, shareOf } from '../payments/refund.ts';
import { aPayment } from '../testing/a-payment.ts';
import { type Balances, balancesOf, imbalance, type Posting, posting } from './posting.ts';

const NOW = 1000;
const taken = (captured: number, refunds: readonly RailRefund[] = []): PaymentEvent => {
  const word = { rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, at: NOW } as const;
  return { type: 'rail_captured', ...word, captured, refunded: 0, refunds, fee: money(99, 'EUR') };
};
const asked: fc.Arbitrary<PaymentEvent> = fc.record({
  type: fc.constant('refund_requested' as const),
  refundId: fc.constantFrom('r-1', 'r-2', 'r-3', 'r-4'),
  amount: fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.constantFrom(1, 33, 1633, 4900)),
  bearer: fc.constantFrom(...bearers),
  at: fc.constant(NOW),
});
/** What the rail may say of a refund at any time: the ones that we asked for, and one of its own dashboard. */
const told: fc.Arbitrary<PaymentEvent> = fc
  .array(
    fc.record({
      number: fc.constantFrom(1, 2, 3, 4, 5),
      status: fc.constantFrom('pending' as const, 'done' as const, 'failed' as const),
    }),
    { maxLength: 5 },
  )
  .map((words) =>
    taken(
      4900,
      words.map(({ number, status }) => ({
        railRefundId: `re_${number}`,
        refundId: number === 5 ? null : `r-${number}`,
        amount: number === 5 ? 250 : 0,
        status,
      })),
    ),
  );
const anyEvent = fc.oneof(asked, told, fc.constant(taken(4900)), fc.constant(taken(2000)));

interface Past {
  readonly payment: Payment;
  readonly postings: readonly Posting[];
}

/** A rail tells the amounts that it was asked for. */
function truthful(payment: Payment, event: PaymentEvent): PaymentEvent {
  if (event.type !== 'rail_captured') return event;
  const refunds = (event.refunds ?? []).flatMap((word) => {
    const known = payment.refunds.find(({ id }) => id === word.refundId);
    if (word.refundId !== null && !known) return [];
    const isTooMuch =
      !known && !payment.refunds.some((each) => each.id === word.railRefundId) && refundable(payment) < 250;
    return isTooMuch ? [] : [{ ...word, amount: known?.amount ?? word.amount }];
  });
  return { ...event, refunds };
}

function live(events: readonly PaymentEvent[]): Past {
  let past: Past = { payment: aPayment({ sessionId: 'booking-1' }), postings: [] };
  for (const event of events) {
    const { payment, postings = [] } = next(past.payment, truthful(past.payment, event));
    past = { payment, postings: [...past.postings, ...postings] };
  }
  return past;
}

const on = (balances: Balances, account: keyof Balances) => balances[account]?.EUR ?? 0;

function holds(check: (past: Past) => void): void {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 25 }), (events) => check(live([taken(2000), ...events]))),
    { numRuns: 1000 },
  );
}

describe('whatever happens to a payment', () => {
  it('every entry balances, and is written once', () => {
    holds(({ postings }) => {
      for (const one of postings) expect(imbalance(balancesOf([one]))).toBeUndefined();
      expect(new Set(postings.map(({ id }) => id)).size).toBe(postings.length);
    });
  });

  it('the accounts say what was taken, what was given back and who bears it', () => {
    holds(({ payment, postings }) => {
      const balances = balancesOf(postings);
      const ofRefunds = payment.refunds.filter(({ status }) => status === 'pending' || status === 'done');
      const given = ofRefunds.reduce((sum, { amount }) => sum + amount, 0);
      const byProvider = ofRefunds.reduce((sum, { providerPart }) => sum + providerPart, 0);
      expect(payment.refunded).toBe(given);
      expect(on(balances, 'fees')).toBe(99);
      const captured = payment.captured ?? 0;
      expect(on(balances, 'stripe_clearing') + on(balances, 'client_refunds')).toBe(captured - given - 99);
      expect(on(balances, 'provider_payable') + shareOf(payment)).toBe(byProvider);
    });
  });

  it('no more is given back than was taken, whoever asks, and no provider gives back more than their share', () => {
    const events = fc.array(fc.oneof(asked, told), { maxLength: 25 });
    fc.assert(
      fc.property(events, (history) => {
        const { payment } = live([taken(4900), ...history]);
        const claimed = payment.refunds.filter(({ status }) => status !== 'failed');
        expect(claimed.reduce((sum, { amount }) => sum + amount, 0)).toBeLessThanOrEqual(4900);
        expect(claimed.reduce((sum, { providerPart }) => sum + providerPart, 0)).toBeLessThanOrEqual(3000);
        for (const refund of payment.refunds) {
          expect(refund.providerPart).toBeGreaterThanOrEqual(0);
          expect(refund.providerPart).toBeLessThanOrEqual(refund.amount);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('the same event fifty times is one posting', () => {
    const { postings } = live(Array.from({ length: 50 }, () => taken(4900)));
    expect(postings.map(({ id }) => id)).toEqual(['capture_booking-1']);
  });
});

describe('parts that add up to the whole', () => {
  it('take the whole of the provider’s share back, to the cent', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4899 }), { minLength: 1, maxLength: 8 }), (cuts) => {
        const ends = [...new Set([...cuts, 4900])].toSorted((one, other) => one - other);
        const parts = ends.map((end, index) => end - (ends[index - 1] ?? 0));
        const events = parts.flatMap((amount, index): PaymentEvent[] => {
          const refund = { railRefundId: `re_${index}`, refundId: `r-${index}`, amount, status: 'done' } as const;
          return [
            { type: 'refund_requested', refundId: `r-${index}`, amount, isRest: true, bearer: 'provider', at: NOW },
            taken(4900, [refund]),
          ];
        });
        const { payment } = live([taken(4900), ...events]);
        expect(payment.refunds.reduce((sum, { providerPart }) => sum + providerPart, 0)).toBe(3000);
        expect(payment.refunded).toBe(4900);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a posting', () => {
  const line = { account: 'fees', partyId: null, amount: 1, currency: 'EUR' } as const;
  it('whose sides differ is refused, also where only the currencies do', () => {
    const facts = { id: 'odd', paymentId: 'booking-1', at: NOW };
    expect(() => posting({ ...facts, lines: [line] })).toThrow(RangeError);
    expect(() => posting({ ...facts, lines: [line, { ...line, amount: -1, currency: 'USD' }] })).toThrow(RangeError);
    expect(posting({ ...facts, lines: [{ ...line, amount: 0 }] })).toBeUndefined();
  });
});
