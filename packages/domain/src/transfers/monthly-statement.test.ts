import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancesOf, type Posting } from '../journal/posting.ts';
import { money } from '../money/money.ts';
import { next as nextPayment } from '../payments/next.ts';
import { aPayment } from '../testing/a-payment.ts';
import { earnedOf } from './earned.ts';
import { monthBounds, statementParts } from './monthly-statement.ts';
import { next } from './next.ts';
import { openTransfer, type Payee } from './transfer.ts';

const AT = Date.UTC(2026, 0, 5, 12);
const payee: Payee = { isOwn: false, rail: 'stripe', accountId: 'acct_1', isReady: true };
const word = { rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, at: AT } as const;

interface Story {
  /** Whether the whole share was sent before anything was given back. */
  readonly isSent: boolean;
  readonly refunds: readonly { readonly amount: number; readonly bearer: 'provider' | 'platform' }[];
  readonly isReversed: boolean;
}

/** One captured call, what was given back of it, and what its provider was sent, with all that the journal says of it. */
function told(id: string, { isSent, refunds, isReversed }: Story) {
  const postings: Posting[] = [];
  const pay = (payment: ReturnType<typeof aPayment>, event: Parameters<typeof nextPayment>[1]) => {
    const step = nextPayment(payment, event);
    postings.push(...(step.postings ?? []));
    return step.payment;
  };
  let payment = aPayment({ id, sessionId: id });
  let transfer = openTransfer({ id, providerId: payment.providerId, currency: 'EUR' }, AT);
  const move = (event: Parameters<typeof next>[1]) => {
    const step = next(transfer, event);
    postings.push(...(step.postings ?? []));
    transfer = step.transfer;
  };
  const count = () => move({ type: 'counted', earned: earnedOf(payment), isFrozen: false, payee, at: AT });
  const carryOut = (of: string | null) => {
    const { order } = transfer;
    if (!order) return;
    move({ type: 'asking', at: AT });
    const { kind, amount } = order;
    move({ type: 'done', kind, amount, railId: `${kind}_${id}`, of, payee, at: AT });
  };
  payment = pay(payment, { type: 'rail_captured', ...word, captured: 4900, fee: money(99, 'EUR') });
  count();
  if (isSent) carryOut(null);
  const given: { refundId: string; railRefundId: string; amount: number; status: 'done' }[] = [];
  for (const [index, { amount, bearer }] of refunds.entries()) {
    const refundId = `${id}-${index}`;
    payment = pay(payment, { type: 'refund_requested', refundId, amount, bearer, at: AT });
    given.push({ refundId, railRefundId: `re_${refundId}`, amount, status: 'done' });
    payment = pay(payment, { type: 'rail_captured', ...word, captured: 4900, refunds: given });
  }
  count();
  if (isReversed && isSent) carryOut(`send_${id}`);
  return { transfer, payment, postings };
}

const stories = fc.record({
  isSent: fc.boolean(),
  isReversed: fc.boolean(),
  refunds: fc.array(
    fc.record({ amount: fc.integer({ min: 1, max: 2400 }), bearer: fc.constantFrom('provider', 'platform') }),
    { maxLength: 2 },
  ),
});

describe('a provider’s month', () => {
  it('says of each call what was paid, kept, given back, sent and taken back', () => {
    const refunds = [{ amount: 1000, bearer: 'provider' }] as const;
    const [part] = statementParts([told('b-1', { isSent: true, refunds, isReversed: true })]);
    expect(part?.rows).toEqual([
      { id: 'b-1', at: AT, price: 4900, fee: 1900, share: 3000, refunded: 612, sent: 3000, reversed: 612, pending: 0 },
    ]);
  });

  it('adds up each of its amounts over all calls', () => {
    const refunds = [{ amount: 1000, bearer: 'provider' }] as const;
    const stories = [
      { isSent: true, refunds, isReversed: true },
      { isSent: false, refunds, isReversed: false },
    ];
    const [part] = statementParts(stories.map((story, index) => told(`b-${index}`, story)));
    expect(part?.sums).toEqual({
      price: 9800,
      fee: 3800,
      share: 6000,
      refunded: 1224,
      sent: 3000,
      reversed: 612,
      pending: 2388,
    });
  });

  it('has nothing of a call that was not charged', () => {
    const { transfer, payment } = told('b-1', { isSent: false, refunds: [], isReversed: false });
    const [part] = statementParts([{ transfer: { ...transfer, earned: 0 }, payment: { ...payment, captured: null } }]);
    expect(part?.rows[0]?.price).toBe(0);
  });

  it('has a part for each currency, and none where nothing was earned', () => {
    const one = told('b-1', { isSent: false, refunds: [], isReversed: false });
    const other = { ...one, transfer: { ...one.transfer, currency: 'USD' as const } };
    expect(statementParts([one, other, one]).map(({ currency, rows }) => [currency, rows.length])).toEqual([
      ['EUR', 2],
      ['USD', 1],
    ]);
    expect(statementParts([])).toEqual([]);
  });

  it('owes what the journal says is payable, and each row and sum adds up', () => {
    fc.assert(
      fc.property(fc.array(stories, { minLength: 1, maxLength: 4 }), (all) => {
        const calls = all.map((story, index) => told(`b-${index}`, story));
        const [part] = statementParts(calls);
        const balances = balancesOf(calls.flatMap(({ postings }) => postings));
        expect((part?.sums.pending ?? 0) + (balances.provider_payable?.EUR ?? 0)).toBe(0);
        for (const row of [...(part?.rows ?? []), ...(part ? [part.sums] : [])]) {
          expect(row.price - row.fee - row.refunded - row.sent + row.reversed).toBe(row.pending);
        }
      }),
    );
  });

  it('ends before the next begins, also at the turn of a year', () => {
    expect(monthBounds('2026-12')).toEqual({ from: Date.UTC(2026, 11, 1), to: Date.UTC(2027, 0, 1) });
  });
});
