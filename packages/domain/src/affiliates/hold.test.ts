import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imbalance, balancesOf } from '../journal/posting.ts';
import { aCommission } from '../testing/a-commission.ts';
import { available, balanceOf, type Commission, type LedgerLine } from './commission.ts';
import { cancelForFraud, type CommissionChange, type Look, reprice, step } from './hold.ts';
import { ledgerPosting } from './postings.ts';
import type { PaymentTruth } from './truth.ts';

const HOUR = 3_600_000;
const whole: PaymentTruth = { captured: 4900, left: 4900, isFrozen: false, isDisputeLost: false };
const at = (hours: number, differs: Partial<PaymentTruth> & { isFlagged?: boolean } = {}): Look => {
  const { isFlagged = false, ...truth } = differs;
  return { truth: { ...whole, ...truth }, isFlagged, at: hours * HOUR };
};
const released = aCommission({ status: 'available', credited: 1000, lines: 1, dueAt: null });

describe('the hold of a commission', () => {
  it('is validated after a day to the millisecond, and credited after another', () => {
    const early = step(aCommission(), { ...at(24), at: 24 * HOUR - 1 });
    expect(early.commission.status).toBe('pending');
    const { commission } = step(aCommission(), at(24));
    expect(commission).toMatchObject({ status: 'validated', dueAt: 48 * HOUR });
    expect(step(commission, { ...at(48), at: 48 * HOUR - 1 })).toEqual({ commission });
    expect(step(commission, at(48))).toEqual({
      commission: { ...commission, status: 'available', dueAt: null, credited: 1000, lines: 1 },
      line: {
        id: 'booking-1_client_call_ana_1',
        affiliateId: 'ana',
        kind: 'earned',
        amount: 1000,
        commissionId: 'booking-1_client_call_ana',
        paymentId: 'booking-1',
        at: 48 * HOUR,
      },
    });
  });

  it('ends with nothing for a call of less than two minutes, for good', () => {
    const { commission } = step(aCommission({ talkSeconds: 119 }), at(24));
    expect(commission).toMatchObject({ status: 'cancelled', reason: 'short_call', amount: 0 });
    expect(step(commission, at(99)).commission).toEqual(commission);
    expect(reprice(commission, at(99))).toEqual({ commission });
    expect(step(aCommission({ talkSeconds: 120 }), at(24)).commission.status).toBe('validated');
  });

  it('lasts while a dispute is undecided or a fraud note is not looked at, however long', () => {
    const validated = aCommission({ status: 'validated', dueAt: 48 * HOUR });
    for (const commission of [aCommission(), validated]) {
      const disputed = step(commission, at(2000, { isFrozen: true }));
      expect(disputed).toEqual({ commission: { ...commission, reason: 'disputed' } });
      const flagged = step(commission, at(2000, { isFlagged: true }));
      expect(flagged).toEqual({ commission: { ...commission, reason: 'review' } });
      expect(step(flagged.commission, at(2001)).commission.reason).toBeNull();
    }
  });
});

it('what was credited takes no further step, and the ledger gets nothing where nothing has changed', () => {
  expect(step(released, at(999))).toEqual({ commission: released });
  expect(reprice(released, at(999))).toEqual({ commission: released });
});

describe('what is given back of a call', () => {
  it('takes the same part of what waits, and nothing from the ledger', () => {
    expect(reprice(aCommission(), at(1, { left: 2450 }))).toEqual({ commission: aCommission({ amount: 500 }) });
    expect(reprice(aCommission(), at(1, { left: 0 })).commission).toMatchObject({
      status: 'cancelled',
      reason: 'refunded',
    });
  });

  it('takes the same part of what was credited, and all of it when nothing is left', () => {
    const half = reprice(released, at(60, { left: 2450 }));
    expect(half.line).toMatchObject({ id: 'booking-1_client_call_ana_2', kind: 'reversed', amount: -500 });
    const none = reprice(half.commission, at(61, { left: 0, isDisputeLost: true }));
    expect(none.line).toMatchObject({ id: 'booking-1_client_call_ana_3', kind: 'reversed', amount: -500 });
    expect(none.commission).toMatchObject({ status: 'cancelled', reason: 'dispute_lost', credited: 0 });
  });

  it('takes back what has left already, so that the balance falls below nothing', () => {
    const { commission, line } = reprice({ ...released, status: 'paid' }, at(60, { left: 0 }));
    expect(line?.amount).toBe(-1000);
    expect(commission.status).toBe('cancelled');
    const half = reprice({ ...released, status: 'paid' }, at(60, { left: 2450 }));
    expect(half).toMatchObject({ commission: { status: 'paid', amount: 500 }, line: { amount: -500 } });
  });

  it('comes back when the bank decides anew: at once where it was credited, else after its hold', () => {
    const lost = reprice(released, at(60, { left: 0, isDisputeLost: true })).commission;
    expect(reprice(lost, at(70))).toMatchObject({ commission: { status: 'available' }, line: { amount: 1000 } });
    const cancelled = reprice(aCommission(), at(10, { left: 0, isDisputeLost: true })).commission;
    expect(reprice(cancelled, at(70))).toEqual({ commission: aCommission({ dueAt: 70 * HOUR }) });
  });
});

it('a verdict of fraud takes everything, and no bank brings it back', () => {
  const { commission, line } = cancelForFraud(released, 50 * HOUR);
  expect(line?.amount).toBe(-1000);
  expect(reprice(commission, at(60))).toEqual({ commission });
});

describe('whatever happens, in any order', () => {
  type Move = (commission: Commission, look: Look) => CommissionChange;
  const moves: readonly Move[] = [reprice, step, (commission, { at: when }) => cancelForFraud(commission, when)];
  const seldom = fc.constantFrom(false, false, false, true);
  const event = fc.record({
    move: fc.nat({ max: 20 }),
    left: fc.oneof(fc.constant(4900), fc.integer({ min: 0, max: 4900 })),
    isFrozen: seldom,
    isDisputeLost: seldom,
    isFlagged: seldom,
    hours: fc.integer({ min: 1, max: 40 }),
  });

  it('the ledger has what the commission says, never more than was granted, and the journal has the same', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30, size: 'max' }), (events) => {
        let commission = aCommission();
        let hours = 0;
        const lines: LedgerLine[] = [];
        for (const { move, hours: passed, ...truth } of events) {
          hours += passed;
          const play = moves[move % 10 === 9 ? 2 : move % 2] ?? step;
          const change = play(commission, at(hours, truth));
          commission = change.commission;
          if (change.line) lines.push(change.line);
          const again = play(commission, at(hours, truth));
          expect(play === reprice && again.line).toBeFalsy();
        }
        const balance = balanceOf(lines);
        expect(available(balance)).toBe(commission.credited);
        expect(balance.earned + balance.reversed).toBe(commission.credited);
        expect(commission.credited).toBeLessThanOrEqual(commission.granted);
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
        const journal = balancesOf(lines.flatMap((line) => ledgerPosting(line) ?? []));
        expect(imbalance(journal)).toBeUndefined();
        expect(0 - (journal.affiliate_payable?.USD ?? 0)).toBe(commission.credited);
      }),
    );
  });
});
