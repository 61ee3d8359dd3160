import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancesOf, imbalance, type Posting } from '../journal/posting.ts';
import { aWithdrawal } from '../testing/a-withdrawal.ts';
import type { RailWord, WithdrawalEvent } from './events.ts';
import { next } from './next.ts';
import { returnedLine, statePosting, takenLine } from './postings.ts';
import { isBack } from './withdrawal.ts';

const word: fc.Arbitrary<RailWord> = fc.constantFrom<RailWord>(
  { state: 'expired', railId: null },
  { state: 'awaiting_funding', railId: 't' },
  { state: 'under_way', railId: 't' },
  { state: 'returning', railId: 't' },
  { state: 'paid', railId: 't', fee: 90, received: 4000 },
  { state: 'returned', railId: 't', code: 'back' },
  { state: 'refused', railId: null, code: 'no', isAccount: false },
);
const event: fc.Arbitrary<WithdrawalEvent> = fc.oneof(
  fc.constant({ type: 'confirmed' as const, by: 'telegram' as const, at: 70_000 }),
  fc.constantFrom(
    { type: 'wrong_code' as const, at: 70_000 },
    { type: 'lapsed' as const, at: 9_000_000 },
    { type: 'cancelled' as const, at: 70_000 },
    { type: 'funded' as const, at: 70_000 },
    { type: 'rejected' as const, adminId: 'a', words: 'No.', at: 70_000 },
  ),
  fc.constantFrom('a', 'b').map((adminId) => ({ type: 'approved' as const, adminId, at: 70_000 })),
  fc.constant({ type: 'asking' as const, prepared: {}, at: 70_000 }),
  fc.record({
    type: fc.constant('told' as const),
    tryNumber: fc.integer({ min: 0, max: 2 }),
    word,
    at: fc.constant(80_000),
  }),
);
const orderly: readonly WithdrawalEvent[] = [
  { type: 'confirmed', by: 'email_code', at: 70_000 },
  { type: 'approved', adminId: 'a', at: 70_000 },
  { type: 'approved', adminId: 'b', at: 70_000 },
  { type: 'asking', prepared: {}, at: 70_000 },
];
/** Most stories come as far as the rail. */
const story = fc
  .tuple(fc.boolean(), fc.array(event, { maxLength: 12 }))
  .map(([isOrderly, events]) => [...(isOrderly ? orderly : []), ...events]);

function play(amount: number, events: readonly WithdrawalEvent[]) {
  let withdrawal = aWithdrawal({ amount });
  const lines = [takenLine(withdrawal)];
  const postings: Posting[] = [statePosting(undefined, withdrawal)].flatMap((each) => each ?? []);
  for (const each of events) {
    const transition = next(withdrawal, each);
    withdrawal = transition.withdrawal;
    postings.push(...transition.postings);
    if (transition.comesBack) lines.push(returnedLine(withdrawal));
  }
  return { withdrawal, lines, postings };
}

describe('whatever happens to a withdrawal', () => {
  it('its amount is either out of the balance or back in it, once', () => {
    fc.assert(
      fc.property(fc.constantFrom(5000, 250_000), story, (amount, events) => {
        const { withdrawal, lines } = play(amount, events);
        const sum = lines.reduce((total, each) => total + each.amount, 0);
        expect(sum).toBe(isBack(withdrawal) ? 0 : -amount);
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('the journal balances, and owes the affiliate what the ledger says', () => {
    fc.assert(
      fc.property(fc.constantFrom(5000, 250_000), story, (amount, events) => {
        const { withdrawal, lines, postings } = play(amount, events);
        const balances = balancesOf(postings);
        expect(imbalance(balances)).toBeUndefined();
        const taken = lines.reduce((total, each) => total - each.amount, 0);
        expect(balances.affiliate_payable?.USD ?? 0).toBe(taken);
        expect(balances.wise_clearing?.USD ?? 0).toBe(withdrawal.status === 'paid' ? -amount - 90 : 0);
        expect(new Set(postings.map(({ id }) => id)).size).toBe(postings.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('nothing is paid that nobody confirmed or no admin approved, or that only one of two did', () => {
    fc.assert(
      fc.property(fc.constantFrom(5000, 250_000), story, (amount, events) => {
        const { withdrawal } = play(amount, events);
        if (!['processing', 'awaiting_manual_funding', 'paid', 'bounced'].includes(withdrawal.status)) return;
        const admins = new Set(withdrawal.approvals.map(({ adminId }) => adminId));
        expect(admins.size).toBeGreaterThanOrEqual(amount >= 100_000 ? 2 : 1);
        expect(withdrawal.confirmedBy).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});
