import { describe, expect, it } from 'vitest';
import { aWithdrawal } from '../testing/a-withdrawal.ts';
import type { RailWord, WithdrawalEvent } from './events.ts';
import { isLeftWaiting, isStuck, next, WATCHED_MS } from './next.ts';
import { FOUR_EYES_FROM } from './withdrawal.ts';
import { type Withdrawal, type WithdrawalStatus, withdrawalStatuses } from './withdrawal.ts';

const AT = 120_000;
const AWAITING: RailWord = { state: 'awaiting_funding', railId: 't-1' };
const UNDER_WAY: RailWord = { state: 'under_way', railId: 't-1' };
const RETURNING: RailWord = { state: 'returning', railId: 't-1' };
const PAID: RailWord = { state: 'paid', railId: 't-1', fee: 120, received: 4600 };
const RETURNED: RailWord = { state: 'returned', railId: 't-1', code: 'funds_refunded' };
const REFUSED: RailWord = { state: 'refused', railId: 't-1', code: 'no', isAccount: true };
const EXPIRED: RailWord = { state: 'expired', railId: null };

const confirmed: WithdrawalEvent = { type: 'confirmed', by: 'email_code', at: AT };
const approvedBy = (adminId: string): WithdrawalEvent => ({ type: 'approved', adminId, at: AT });
const rejected: WithdrawalEvent = { type: 'rejected', adminId: 'adm', words: 'No.', at: AT };
const asking: WithdrawalEvent = { type: 'asking', prepared: { quote: 'q-1' }, at: AT };
const told = (word: RailWord, tryNumber = 1): WithdrawalEvent => ({ type: 'told', tryNumber, word, at: AT });
const funded: WithdrawalEvent = { type: 'funded', at: AT };
const cancelled: WithdrawalEvent = { type: 'cancelled', at: AT };

const after = (events: readonly WithdrawalEvent[], from = aWithdrawal()): Withdrawal =>
  events.reduce((withdrawal, event) => next(withdrawal, event).withdrawal, from);
const toRail = [confirmed, approvedBy('adm'), asking];
const at: Record<WithdrawalStatus, () => Withdrawal> = {
  awaiting_confirmation: () => aWithdrawal(),
  requested: () => after([confirmed]),
  approved: () => after([confirmed, approvedBy('adm')]),
  approved_twice: () => after([confirmed, approvedBy('adm'), approvedBy('ben')], aWithdrawal({ amount: 100_000 })),
  processing: () => after(toRail),
  awaiting_manual_funding: () => after([...toRail, told(AWAITING)]),
  paid: () => after([...toRail, told(PAID)]),
  cancelled: () => after([cancelled]),
  rejected: () => after([confirmed, rejected]),
  failed: () => after([...toRail, told(REFUSED)]),
  bounced: () => after([...toRail, told(PAID), told(RETURNED)]),
};

/** Where each event leads from each state; whatever is not here changes no state. */
const edges: readonly [string, WithdrawalEvent, Partial<Record<WithdrawalStatus, WithdrawalStatus>>][] = [
  ['a confirmation', confirmed, { awaiting_confirmation: 'requested' }],
  ['a confirmation too late', { ...confirmed, at: 60_000 + 900_001 }, { awaiting_confirmation: 'cancelled' }],
  ['a look at the clock, in time', { type: 'lapsed', at: 60_000 + 900_000 }, {}],
  ['a look at the clock, too late', { type: 'lapsed', at: 60_000 + 900_001 }, { awaiting_confirmation: 'cancelled' }],
  ['its owner’s change of mind', cancelled, { awaiting_confirmation: 'cancelled', requested: 'cancelled' }],
  ['an approval', approvedBy('eve'), { requested: 'approved' }],
  ['a rejection', rejected, { requested: 'rejected', approved: 'rejected', approved_twice: 'rejected' }],
  ['the request to the rail', asking, { approved: 'processing', approved_twice: 'processing' }],
  ['an admin’s word that it is funded', funded, { awaiting_manual_funding: 'processing' }],
  ['the rail’s wish for money', told(AWAITING), { processing: 'awaiting_manual_funding' }],
  ['the rail’s work on it', told(UNDER_WAY), { awaiting_manual_funding: 'processing' }],
  ['its way back', told(RETURNING), { awaiting_manual_funding: 'processing' }],
  ['the rail’s payment', told(PAID), { processing: 'paid', awaiting_manual_funding: 'paid' }],
  ['its return', told(RETURNED), { processing: 'failed', awaiting_manual_funding: 'failed', paid: 'bounced' }],
  ['the rail’s refusal', told(REFUSED), { processing: 'failed', awaiting_manual_funding: 'failed' }],
  ['a refusal before it was asked', told(REFUSED, 0), { approved: 'failed', approved_twice: 'failed' }],
  ['a word about another try', told(PAID, 2), {}],
  ['a word about another transfer', told({ ...PAID, railId: 't-2' }), { processing: 'paid' }],
];

describe.each(edges)('%s', (_name, event, leads) => {
  it.each(withdrawalStatuses)('from %s leads where it should', (status) => {
    const { withdrawal, comesBack } = next(at[status](), event);
    expect(withdrawal.status).toBe(leads[status] ?? status);
    const isBackNow = ['cancelled', 'rejected', 'failed', 'bounced'].includes(withdrawal.status);
    expect(comesBack).toBe(isBackNow && withdrawal.status !== status);
  });
});

describe('a withdrawal', () => {
  it('above the limit needs two admins, of whom one cannot be both', () => {
    const large = after([confirmed, approvedBy('adm')], aWithdrawal({ amount: 100_000 }));
    expect(next(large, approvedBy('adm')).changed).toBe(false);
    expect(next(large, asking).changed).toBe(false);
    expect(next(large, approvedBy('ben')).withdrawal.status).toBe('approved_twice');
    const small = after([confirmed, approvedBy('adm')], aWithdrawal({ amount: 99_999 }));
    expect(next(small, approvedBy('ben')).changed).toBe(false);
    expect(next(small, asking).withdrawal.status).toBe('processing');
  });

  it('is given up at the fifth wrong code, and not before', () => {
    const wrong: WithdrawalEvent = { type: 'wrong_code', at: AT };
    const four = after([wrong, wrong, wrong, wrong]);
    expect(four).toMatchObject({ status: 'awaiting_confirmation', wrongCodes: 4 });
    expect(next(four, confirmed).withdrawal.status).toBe('requested');
    expect(next(four, wrong)).toMatchObject({ comesBack: true, withdrawal: { status: 'cancelled', end: 'guessed' } });
  });

  it('says what became of it', () => {
    expect(at.paid()).toMatchObject({ fee: 120, received: 4600, confirmedBy: 'email_code' });
    expect(at.rejected()).toMatchObject({ end: 'admin', endDetail: 'No.' });
    expect(at.failed()).toMatchObject({ end: 'account', endDetail: 'no' });
    expect(at.cancelled()).toMatchObject({ end: 'owner', endDetail: null });
    const late: WithdrawalEvent = { type: 'lapsed', at: 60_000 + 900_001 };
    expect(next(aWithdrawal(), late).withdrawal).toMatchObject({ end: 'lapsed', endDetail: null });
    const railOnly = next(at.processing(), told({ ...REFUSED, isAccount: false })).withdrawal;
    expect(railOnly).toMatchObject({ status: 'failed', end: 'rail', endDetail: 'no' });
    expect(at.bounced()).toMatchObject({ end: 'rail', endDetail: 'funds_refunded' });
  });

  it('has a new name for each change, and an instant for each state', () => {
    const wrong = next(aWithdrawal(), { type: 'wrong_code', at: AT });
    expect(wrong).toMatchObject({ changed: true, comesBack: false, withdrawal: { changedAt: 60_000, revision: 2 } });
    expect(next(wrong.withdrawal, confirmed).withdrawal).toMatchObject({ changedAt: AT, revision: 3 });
    expect(next(aWithdrawal(), { type: 'lapsed', at: AT }).changed).toBe(false);
  });

  it('that the rail is asked for says with what, and hears of its money what was seen', () => {
    const asked = { tryNumber: 1, prepared: { quote: 'q-1' }, askedAt: AT, railId: null, isFunded: false };
    expect(at.processing().order).toEqual(asked);
    expect(next(at.processing(), asking).changed).toBe(false);
    const named = next(at.processing(), told(AWAITING)).withdrawal;
    expect(named.order).toEqual({ ...asked, railId: 't-1' });
    expect(next(named, told(AWAITING)).changed).toBe(false);
    for (const word of [UNDER_WAY, RETURNING, PAID, RETURNED]) {
      expect(next(named, told(word)).withdrawal.order).toEqual({ ...asked, railId: 't-1', isFunded: true });
    }
    expect(next(after([...toRail, told(RETURNING)]), told(REFUSED)).changed).toBe(false);
  });

  it('hears of nothing but a refusal before the rail was asked', () => {
    for (const word of [AWAITING, UNDER_WAY, PAID]) expect(next(at.approved(), told(word, 0)).changed).toBe(false);
  });

  it('that came to nothing is not asked for again, though it was about to be made ready anew', () => {
    const failed = after([...toRail, told(EXPIRED), told({ ...REFUSED, railId: null }, 2)]);
    expect(failed).toMatchObject({ status: 'failed', order: { prepared: null } });
    expect(next(failed, asking).changed).toBe(false);
  });

  it('is made ready anew under another name once the rail says that nothing came of it', () => {
    const expired = next(at.processing(), told(EXPIRED)).withdrawal;
    expect(expired.order).toMatchObject({ tryNumber: 2, prepared: null });
    expect(next(expired, told(PAID)).changed).toBe(false);
    const again = next(expired, { ...asking, prepared: { quote: 'q-2' } }).withdrawal;
    expect(again).toMatchObject({ status: 'processing', order: { tryNumber: 2, prepared: { quote: 'q-2' } } });
    expect(next(again, told(PAID, 2)).withdrawal.status).toBe('paid');
  });

  it('that the rail had money for is not refused: it is waited for until it is back', () => {
    const cancelledThere = next(after([...toRail, told(UNDER_WAY)]), told(REFUSED));
    expect(cancelledThere.changed).toBe(false);
    expect(next(cancelledThere.withdrawal, told(RETURNED)).withdrawal.status).toBe('failed');
  });

  it.each([
    ['requested', 5_000, true],
    ['approved', FOUR_EYES_FROM, true],
    ['approved', FOUR_EYES_FROM - 1, false],
    ['approved_twice', FOUR_EYES_FROM, false],
    ['awaiting_confirmation', 5_000, false],
    ['processing', 5_000, false],
  ] as const)('%s for a day, of %i cents, waits for an admin: %s', (status, amount, waits) => {
    const withdrawal = { status, amount, changedAt: AT };
    const day = 86_400_000;
    expect(isLeftWaiting(withdrawal, AT + day - 1)).toBe(false);
    expect(isLeftWaiting(withdrawal, AT + day)).toBe(waits);
  });

  it('is an alert once the rail has had it for two days', () => {
    const twoDays = 2 * 86_400_000;
    const stuckAfter = (passed: number) =>
      withdrawalStatuses.filter((status) => isStuck({ status, changedAt: AT }, AT + passed));
    expect([stuckAfter(twoDays - 1), stuckAfter(twoDays)]).toEqual([[], ['processing', 'awaiting_manual_funding']]);
  });

  it('that was paid is watched for forty-five days', () => {
    expect(WATCHED_MS).toBe(45 * 86_400_000);
  });
});
