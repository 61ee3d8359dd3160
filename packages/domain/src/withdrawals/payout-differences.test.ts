import { describe, expect, it } from 'vitest';
import { ANSWER_WITHIN } from '../journal/difference.ts';
import { aWithdrawal } from '../testing/a-withdrawal.ts';
import type { WithdrawalEvent } from './events.ts';
import { next, WATCHED_MS } from './next.ts';
import { payoutDifferences, strayPayout } from './payout-differences.ts';
import { statePosting } from './postings.ts';
import type { RailPayout } from './rail-payout.ts';
import type { Posting } from '../journal/posting.ts';
import type { Withdrawal } from './withdrawal.ts';

const NOW = Date.UTC(2026, 10, 20);
const at = NOW - 1000;
const told = (word: Extract<WithdrawalEvent, { type: 'told' }>['word']): WithdrawalEvent => {
  return { type: 'told', tryNumber: 1, word, at };
};
const prepared = { quoteId: 'q', target: '4600' };
const asking: readonly WithdrawalEvent[] = [
  { type: 'confirmed', by: 'telegram', at: 61_000 },
  { type: 'approved', adminId: 'irma', at },
  { type: 'asking', prepared, at },
];
const underWay = [...asking, told({ state: 'under_way', railId: 't-1' })];
const paid = [...underWay, told({ state: 'paid', railId: 't-1', fee: 85, received: 4600 })];
const unfunded = [...asking, told({ state: 'awaiting_funding', railId: 't-1' })];
const returned = told({ state: 'returned', railId: 't-1', code: 'sent_back' });

/** A withdrawal to which so much has happened, with the entries that tell of it. */
function after(events: readonly WithdrawalEvent[]): { withdrawal: Withdrawal; asked: number; entries: Posting[] } {
  let withdrawal = aWithdrawal();
  const entries = [statePosting(undefined, withdrawal)].flatMap((each) => each ?? []);
  for (const event of events) {
    const changed = next(withdrawal, event);
    withdrawal = changed.withdrawal;
    entries.push(...changed.postings);
  }
  return { withdrawal, asked: 4600, entries };
}

const line = (differs: Partial<RailPayout> = {}): RailPayout => ({
  rail: 'wise',
  railId: 't-1',
  name: 'name',
  beginning: 'w-1',
  state: 'paid',
  amount: 4600,
  currency: 'EUR',
  at,
  ...differs,
});
const found = (events: readonly WithdrawalEvent[], payout: RailPayout | undefined) =>
  payoutDifferences(after(events), payout, NOW);

describe('a withdrawal and the rail’s list', () => {
  it.each<[string, readonly WithdrawalEvent[], RailPayout | undefined]>([
    ['nothing was asked for', [], undefined],
    ['an answer is awaited', asking, undefined],
    ['it is on its way', underWay, line({ state: 'under_way' })],
    ['it must be paid in', underWay, line({ state: 'awaiting_funding' })],
    ['it comes back before it arrived', underWay, line({ state: 'returning' })],
    ['it is paid', paid, line()],
    ['it came back', [...paid, returned], line({ state: 'returned' })],
    ['it is on its way back, and counts as back already', [...paid, returned], line({ state: 'returning' })],
    ['it came back and the rail forgot it', [...paid, returned], undefined],
    [
      'it never left',
      [...asking, told({ state: 'refused', railId: 't-1', code: 'x', isAccount: false })],
      line({ state: 'cancelled' }),
    ],
    ['nobody paid it in and the rail gave up', unfunded, line({ state: 'cancelled' })],
    ['nothing was asked for and nothing leaves', [], line({ state: 'cancelled' })],
    ['an earlier try is over', underWay, line({ railId: 't-0', state: 'cancelled' })],
  ])('say the same while %s', (_what, events, payout) => {
    expect(found(events, payout)).toEqual([]);
  });

  it.each<[string, readonly WithdrawalEvent[], RailPayout | undefined, object]>([
    ['payout_missing', paid, undefined, { ref: 't-1', ours: 4600, theirs: 0, inTransitUntil: null }],
    ['payout_missing', underWay, undefined, { currency: 'EUR', inTransitUntil: null }],
    ['payout_amount', paid, line({ amount: 4601 }), { ours: 4600, theirs: 4601, inTransitUntil: null }],
    ['payout_amount', underWay, line({ currency: 'GBP', state: 'under_way' }), { currency: 'GBP', ours: null }],
    ['payout_twice', paid, line({ railId: 't-2', state: 'under_way' }), { ref: 't-2', ours: 0, inTransitUntil: null }],
    ['payout_unrecorded', [...paid, returned], line(), { ours: 0, theirs: 4600, inTransitUntil: null }],
    ['payout_unrecorded', [...underWay, returned], line({ state: 'under_way' }), { inTransitUntil: null }],
    ['payout_unrecorded', underWay, line(), { ours: 0, inTransitUntil: NOW + ANSWER_WITHIN }],
    ['payout_unrecorded', [], line(), { ours: 0, inTransitUntil: NOW + ANSWER_WITHIN }],
    ['payout_unrecorded', [], line({ state: 'under_way' }), { inTransitUntil: NOW + ANSWER_WITHIN }],
    ['payout_unrecorded', asking, line({ state: 'awaiting_funding' }), { inTransitUntil: NOW + ANSWER_WITHIN }],
    [
      'payout_bounced',
      paid,
      line({ state: 'returned' }),
      { ours: 4600, theirs: 0, inTransitUntil: NOW + ANSWER_WITHIN },
    ],
    ['payout_bounced', unfunded, line({ state: 'returned' }), { inTransitUntil: NOW + ANSWER_WITHIN }],
    ['payout_bounced', underWay, line({ state: 'returned' }), { inTransitUntil: NOW + ANSWER_WITHIN }],
    ['payout_bounced', underWay, line({ state: 'cancelled' }), { inTransitUntil: NOW + WATCHED_MS }],
    ['payout_bounced', paid, line({ state: 'returning' }), { theirs: 0, inTransitUntil: NOW + WATCHED_MS }],
    ['payout_bounced', paid, line({ state: 'under_way' }), { theirs: 0, inTransitUntil: NOW + WATCHED_MS }],
  ])('differ by %s', (kind, events, payout, difference) => {
    expect(found(events, payout)).toMatchObject([{ kind, ...difference }]);
  });

  it('say nothing of an amount that nobody wrote down', () => {
    const papers = { ...after(underWay), asked: null };
    expect(payoutDifferences(papers, line({ state: 'under_way', amount: 1 }), NOW)).toEqual([]);
  });

  it('differ by what no withdrawal leads to, unless nothing of it has left', () => {
    expect(strayPayout(line({ railId: 't-9' }))).toMatchObject({ kind: 'payout_unknown', ref: 't-9', theirs: 4600 });
    expect(strayPayout(line({ state: 'cancelled' }))).toBeUndefined();
    expect(strayPayout(line({ state: 'returned' }))).toBeUndefined();
  });
});

describe('a withdrawal and the journal', () => {
  const without = (part: (entry: Posting) => boolean) => {
    const papers = after(paid);
    return payoutDifferences({ ...papers, entries: papers.entries.filter((entry) => !part(entry)) }, line(), NOW);
  };
  it('differ where the clearing account lacks what was paid', () => {
    expect(without(({ lines }) => lines.some(({ account }) => account === 'wise_clearing'))).toMatchObject([
      { kind: 'entry_extra', ref: 'affiliate_paid', ours: 0, theirs: 5000 },
      { kind: 'entry_missing', ref: 'wise_clearing', currency: 'USD', ours: 5085, theirs: 0 },
    ]);
  });

  it('differ where it is posted twice, or otherwise', () => {
    const { entries, ...papers } = after(paid);
    const again = entries.map((entry) => ({ ...entry, id: `${entry.id}_again` }));
    const twice = payoutDifferences({ ...papers, entries: [...entries, ...again] }, line(), NOW);
    expect(twice).toMatchObject([
      { kind: 'entry_extra', ref: 'affiliate_payable', ours: 5000, theirs: 10_000 },
      { kind: 'entry_extra', ref: 'wise_clearing', ours: 5085, theirs: 10_170 },
    ]);
    const cent: Posting = {
      id: 'e',
      paymentId: 'w-1',
      at,
      lines: [
        { account: 'wise_clearing', partyId: null, amount: -1, currency: 'USD' },
        { account: 'fees', partyId: null, amount: 1, currency: 'USD' },
      ],
    };
    expect(payoutDifferences({ ...papers, entries: [...entries, cent] }, line(), NOW)).toMatchObject([
      { kind: 'entry_wrong', ref: 'wise_clearing', ours: 5085, theirs: 5086 },
    ]);
  });

  it('are not about the entries of others', () => {
    const { entries, ...papers } = after(paid);
    const others = entries.map((entry) => ({ ...entry, id: `${entry.id}_x`, paymentId: 'w-2' }));
    expect(payoutDifferences({ ...papers, entries: [...entries, ...others] }, line(), NOW)).toEqual([]);
  });
});
