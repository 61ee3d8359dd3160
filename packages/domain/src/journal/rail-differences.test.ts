import { describe, expect, it } from 'vitest';
import { money } from '../money/money.ts';
import { next } from '../payments/next.ts';
import type { Payment } from '../payments/payment.ts';
import { aPayment } from '../testing/a-payment.ts';
import { next as nextTransfer } from '../transfers/next.ts';
import { openTransfer, type Transfer } from '../transfers/transfer.ts';
import { ANSWER_WITHIN, paymentDifferenceKinds, type PaymentDifferenceKind, isUnexplained } from './difference.ts';
import { isKnown, type Movement, type Papers, type RailTruth } from './papers.ts';
import type { Posting } from './posting.ts';
import { differencesOf } from './rail-differences.ts';

const AT = Date.UTC(2026, 0, 5, 12);
const word = { rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, at: AT } as const;
const refunds = [{ railRefundId: 're_1', refundId: 'r-1', amount: 500, status: 'done' }] as const;
const truth: RailTruth = {
  railPaymentId: 'pi_1',
  currency: 'EUR',
  captured: 4900,
  refunds,
  fee: money(99, 'EUR'),
  moves: [{ kind: 'send', amount: 3000, railId: 'tr_1' }],
};

/** Captured, given back in part by the platform, and the provider's share sent. */
function settled(): Papers & { payment: Payment; transfer: Transfer } {
  const captured = { type: 'rail_captured', ...word, captured: 4900, fee: money(99, 'EUR') } as const;
  const taken = next(aPayment({ sessionId: 'booking-1' }), captured);
  const request = { type: 'refund_requested', refundId: 'r-1', amount: 500, bearer: 'platform', at: AT } as const;
  const asked = next(taken.payment, request);
  const given = next(asked.payment, { ...captured, refunds });
  const payee = { isOwn: false, rail: 'stripe', accountId: 'acct_1', isReady: true } as const;
  const opened = openTransfer({ id: 'booking-1', providerId: 'provider-uid', currency: 'EUR' }, AT);
  const counted = nextTransfer(opened, { type: 'counted', isFrozen: false, earned: 3000, payee, at: AT });
  const asking = nextTransfer(counted.transfer, { type: 'asking', at: AT });
  const done = { type: 'done', kind: 'send', amount: 3000, railId: 'tr_1', of: null, payee, at: AT } as const;
  const sent = nextTransfer(asking.transfer, done);
  const entries = [taken, asked, given, sent].flatMap(({ postings = [] }) => postings);
  return { id: 'booking-1', payment: given.payment, transfer: sent.transfer, entries };
}

const without = (part: string): Papers => {
  const papers = settled();
  return { ...papers, entries: papers.entries.filter(({ id }) => !id.startsWith(part)) };
};
const withEntry = (id: string, change: (entry: Posting) => Partial<Posting>): Papers => {
  const papers = settled();
  return {
    ...papers,
    entries: papers.entries.map((entry) => (entry.id === id ? { ...entry, ...change(entry) } : entry)),
  };
};
const withPayment = (differs: Partial<Payment>): Papers => {
  const papers = settled();
  return { ...papers, payment: { ...papers.payment, ...differs } };
};
const inDollars = ({ lines }: Posting) => ({ lines: lines.map((line) => ({ ...line, currency: 'USD' as const })) });
const twice = (): Papers => {
  const papers = settled();
  const again = papers.entries
    .filter(({ id }) => id === 'capture_booking-1')
    .map((each) => ({ ...each, id: `${each.id}_2` }));
  return { ...papers, entries: [...papers.entries, ...again] };
};
const unpaid: Papers = { id: 'booking-1', payment: undefined, transfer: undefined, entries: [] };
const nothing: Papers = { ...unpaid, payment: aPayment() };

const table: Readonly<Record<PaymentDifferenceKind, readonly [Papers, RailTruth | undefined, string]>> = {
  payment_unknown: [unpaid, { ...truth, refunds: [], moves: [] }, 'pi_1'],
  capture_missing: [settled(), { ...truth, captured: 0 }, 'capture'],
  capture_unrecorded: [nothing, { ...truth, refunds: [], moves: [] }, 'capture'],
  capture_amount: [settled(), { ...truth, captured: 4901 }, 'capture'],
  capture_currency: [settled(), { ...truth, currency: 'USD' }, 'capture'],
  fee_amount: [settled(), { ...truth, fee: money(100, 'EUR') }, 'fee'],
  refund_missing: [settled(), { ...truth, refunds: [] }, 'r-1'],
  refund_unrecorded: [
    settled(),
    { ...truth, refunds: [...refunds, { railRefundId: 're_2', refundId: null, amount: 1, status: 'pending' }] },
    're_2',
  ],
  refund_amount: [settled(), { ...truth, refunds: [{ ...refunds[0], amount: 501 }] }, 'r-1'],
  transfer_missing: [settled(), { ...truth, moves: [] }, 'tr_1'],
  transfer_unrecorded: [
    settled(),
    { ...truth, moves: [...truth.moves, { kind: 'send', amount: 3000, railId: 'tr_2' }] },
    'tr_2',
  ],
  transfer_amount: [settled(), { ...truth, moves: [{ kind: 'send', amount: 2999, railId: 'tr_1' }] }, 'tr_1'],
  entry_missing: [without('refund_'), truth, 'r-1'],
  entry_extra: [twice(), { ...truth, fee: null }, 'capture'],
  entry_wrong: [withEntry('transfer_booking-1_1', inDollars), truth, 'tr_1'],
};

it('there are fifteen kinds of difference', () => {
  expect(new Set(paymentDifferenceKinds).size).toBe(15);
});

describe('what we, the journal and the rail say of a payment', () => {
  it('differs in nothing where all of it happened', () => {
    expect(differencesOf(settled(), truth)).toEqual([]);
    expect(differencesOf(nothing, { ...truth, captured: 0, refunds: [], moves: [], fee: null })).toEqual([]);
    expect(differencesOf(nothing, undefined)).toEqual([]);
  });

  it.each(paymentDifferenceKinds)('differs by %s, which is found once and alone', (kind) => {
    const [papers, told, ref] = table[kind];
    const found = differencesOf(papers, told);
    expect(found.map((each) => [each.kind, each.ref])).toEqual([[kind, ref]]);
    expect(found[0]?.inTransitUntil).toBeNull();
    expect([found[0]?.ours, 'EUR']).not.toEqual([found[0]?.theirs, found[0]?.currency]);
  });

  it('differs where the rail does not know the payment at all', () => {
    const kinds = differencesOf(settled(), undefined).map(({ kind }) => kind);
    expect(kinds).toEqual(['capture_missing', 'refund_missing', 'transfer_missing']);
  });

  it('differs where the client has paid twice for one booking', () => {
    const second = { ...truth, railPaymentId: 'pi_2', refunds: [] };
    expect(differencesOf(settled(), second).map(({ kind, ref }) => `${kind} ${ref}`)).toEqual(['payment_unknown pi_2']);
  });

  it('differs by one cent of an entry, by one that does not balance, and by entries of nothing', () => {
    const cent = withEntry('capture_booking-1', ({ lines }) => ({
      lines: lines.map((line) => ({ ...line, amount: line.amount + Math.sign(line.amount) })),
    }));
    expect(differencesOf(cent, { ...truth, fee: null }).map(({ kind }) => kind)).toContain('entry_wrong');
    const odd = withEntry('refund_r-1_done', ({ lines }) => ({ lines: lines.slice(1) }));
    expect(differencesOf(odd, truth).map(({ kind }) => kind)).toEqual(['entry_wrong']);
    const orphans = differencesOf({ ...settled(), payment: undefined, transfer: undefined }, undefined);
    expect(orphans.map(({ kind }) => kind)).toEqual(['entry_extra', 'entry_extra', 'entry_extra']);
  });

  it('leaves entries of other causes aside', () => {
    const papers = settled();
    const vat: Posting = { id: 'vat_invoice_1', paymentId: 'booking-1', at: AT, lines: [] };
    expect(differencesOf({ ...papers, entries: [...papers.entries, vat] }, truth)).toEqual([]);
  });

  it('differs by what was withdrawn for a dispute and is not posted, or is posted and was put back', () => {
    const papers = settled();
    const stake = { id: 'dp_1', amount: 4900, status: 'frozen', withdrawn: 4900, fee: 1500, toldAt: AT } as const;
    const disputed = next(papers.payment, { type: 'disputed', dispute: stake, at: AT });
    const entries = [...papers.entries, ...(disputed.postings ?? [])];
    const told = { ...papers, payment: disputed.payment };
    expect(differencesOf({ ...told, entries }, truth)).toEqual([]);
    expect(differencesOf(told, truth)).toMatchObject([{ kind: 'entry_missing', ref: 'dp_1', ours: 6400, theirs: 0 }]);
    const won = { ...stake, status: 'free', withdrawn: 0, fee: 0, toldAt: AT + 1 } as const;
    const back = next(disputed.payment, { type: 'disputed', dispute: won, at: AT + 1 });
    expect(differencesOf({ ...told, payment: back.payment, entries }, truth)).toMatchObject([
      { kind: 'entry_extra', ref: 'dp_1' },
    ]);
    const all = [...entries, ...(back.postings ?? [])];
    expect(differencesOf({ ...told, payment: back.payment, entries: all }, truth)).toEqual([]);
    const orphans = differencesOf({ ...unpaid, entries: all.filter(({ id }) => id.startsWith('dispute_')) }, undefined);
    expect(orphans.map(({ kind }) => kind)).toEqual(['entry_extra', 'entry_extra']);
  });

  it('is explained by time while an answer is on its way', () => {
    const debt = { since: AT, tryNumber: 1, unknownSince: null, refusedWith: null, refusals: 0, askAfter: null };
    const asked: Papers = { ...unpaid, payment: aPayment({ status: 'capture_due', debt }) };
    const [capture] = differencesOf(asked, { ...truth, refunds: [], moves: [] });
    expect(capture).toMatchObject({ kind: 'capture_unrecorded', inTransitUntil: AT + ANSWER_WITHIN });
    expect(capture && isUnexplained(capture, AT + ANSWER_WITHIN - 1)).toBe(false);
    expect(capture && isUnexplained(capture, AT + ANSWER_WITHIN)).toBe(true);
    const due = withPayment({ refunds: settled().payment.refunds.map((each) => ({ ...each, status: 'due' })) });
    const kinds = differencesOf({ ...due, entries: without('refund_').entries }, truth);
    expect(kinds).toMatchObject([{ kind: 'refund_unrecorded', inTransitUntil: AT + ANSWER_WITHIN }]);
  });

  it('is explained by time while a transfer that was asked for is unanswered', () => {
    const { transfer } = settled();
    const order = {
      kind: 'send',
      amount: 3000,
      of: null,
      rail: 'stripe',
      address: 0,
      payout: null,
      isRecalled: false,
      since: AT,
      refusedWith: null,
      refusals: 0,
      askAfter: null,
    } as const;
    const asked = { ...transfer, moves: [], order: { ...order, askedAt: AT } };
    const [move, ...others] = differencesOf({ ...without('transfer_'), transfer: asked }, truth);
    expect(move).toMatchObject({ kind: 'transfer_unrecorded', inTransitUntil: AT + ANSWER_WITHIN });
    expect(others).toEqual([]);
  });
});

describe('a line of the rail’s list', () => {
  const of = {
    rail: 'stripe',
    paymentId: 'booking-1',
    railPaymentId: 'pi_1',
    currency: 'EUR',
    fee: 0,
    at: AT,
  } as const;
  const capture: Movement = { ...of, kind: 'capture', ref: 'pi_1', amount: 4900, fee: 99 };
  const refund: Movement = { ...of, kind: 'refund', ref: 're_1', amount: 500 };
  const send: Movement = { ...of, kind: 'send', ref: 'tr_1', amount: 3000, railPaymentId: null };
  it.each([capture, refund, send])('of a $kind that we have is known', (movement) => {
    expect(isKnown(movement, settled())).toBe(true);
  });
  it.each([
    ['one cent more', { ...capture, amount: 4901 }],
    ['another fee', { ...capture, fee: 98 }],
    ['another currency', { ...capture, currency: 'USD' }],
    ['another payment at the rail', { ...capture, railPaymentId: 'pi_2' }],
    ['another refund', { ...refund, ref: 're_2' }],
    ['a refund of another amount', { ...refund, amount: 499 }],
    ['a refund that came back', { ...refund, kind: 'refund_failed' }],
    ['another transfer', { ...send, ref: 'tr_2' }],
    ['a transfer the other way', { ...send, kind: 'reverse' }],
    ['a transfer of another amount', { ...send, amount: 2999 }],
    ['a transfer in another currency', { ...send, currency: 'USD' }],
  ] as const)('of %s is not', (_what, movement) => {
    expect(isKnown(movement, settled())).toBe(false);
  });
  it('of a payment that we do not have is not', () => {
    expect(isKnown(capture, unpaid)).toBe(false);
    expect(isKnown(send, unpaid)).toBe(false);
  });
});
