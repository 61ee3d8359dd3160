import type { Currency } from '../money/money.ts';
import type { Payment } from '../payments/payment.ts';
import type { RailRefund, Refund } from '../payments/refund-state.ts';
import type { Instant } from '../shared/instant.ts';
import { ANSWER_WITHIN, type Difference, type DifferenceKind } from './difference.ts';
import { entryDifferences } from './entry-differences.ts';
import { feeIn, type Papers, type RailTruth, takenOf } from './papers.ts';

/**
 * Every difference between what we say of one payment, what the journal says, and what its rail says of it; undefined
 * where the rail knows no such payment.
 */
export function differencesOf(papers: Papers, truth: RailTruth | undefined): Difference[] {
  return [...railDifferences(papers, truth), ...entryDifferences(papers)];
}

function railDifferences(papers: Papers, truth: RailTruth | undefined): Difference[] {
  const { payment } = papers;
  const isOfPayment = payment !== undefined && (!truth || truth.railPaymentId === payment.railPaymentId);
  const moves = truth ? moveDifferences(papers, truth) : missingMoves(papers, []);
  if (!isOfPayment) return truth && truth.captured > 0 ? [unknownPayment(truth), ...moves] : moves;
  return [
    ...captureDifferences(payment, truth),
    ...feeDifferences(papers, truth),
    ...refundsOf(payment, truth),
    ...moves,
  ];
}

interface Sides {
  readonly ref: string;
  readonly currency: Currency;
  readonly ours: number | null;
  readonly theirs: number;
}

const differing = (kind: DifferenceKind, sides: Sides, inTransitUntil: Instant | null = null): Difference => {
  return { kind, ...sides, inTransitUntil };
};

function unknownPayment({ railPaymentId: ref, currency, captured: theirs }: RailTruth): Difference {
  return differing('payment_unknown', { ref, currency: currency ?? 'EUR', ours: 0, theirs });
}

function captureDifferences(payment: Payment, truth: RailTruth | undefined): Difference[] {
  const ours = takenOf(payment);
  const { captured: theirs, currency: told } = truth ?? { captured: 0, currency: null };
  const { currency } = payment.price.total;
  const sides = { ref: 'capture', currency, ours, theirs };
  if (ours === 0 && theirs === 0) return [];
  if (told !== null && told !== currency) return [differing('capture_currency', { ...sides, currency: told })];
  if (ours === theirs) return [];
  if (ours === null || ours === 0) return [differing('capture_unrecorded', sides, awaited(payment))];
  return [differing(theirs === 0 ? 'capture_missing' : 'capture_amount', sides)];
}

/** Until when the answer to the capture may come. */
function awaited({ debt, status }: Payment): Instant | null {
  return debt && status === 'capture_due' ? debt.since + ANSWER_WITHIN : null;
}

function feeDifferences({ payment, entries }: Papers, truth: RailTruth | undefined): Difference[] {
  if (!truth?.fee || !payment || takenOf(payment) === 0) return [];
  const { amount: theirs, currency } = truth.fee;
  const ours = feeIn(entries);
  return ours === theirs ? [] : [differing('fee_amount', { ref: 'fee', currency, ours, theirs })];
}

function refundsOf(payment: Payment, truth: RailTruth | undefined): Difference[] {
  const told = truth?.refunds ?? [];
  const { currency } = payment.price.total;
  const missing = payment.refunds
    .filter(isGiven)
    .filter((own) => !told.some((word) => isGiven(word) && isSame(own, word)));
  return [
    ...missing.map(({ id: ref, amount: ours }) => differing('refund_missing', { ref, currency, ours, theirs: 0 })),
    ...told.filter(isGiven).flatMap((word) => refundDifference(payment, word)),
  ];
}

const isGiven = ({ status }: Pick<Refund, 'status'>) => status === 'pending' || status === 'done';
const isSame = (own: Refund, { refundId, railRefundId }: RailRefund) =>
  own.id === refundId || own.railRefundId === railRefundId || own.id === railRefundId;

function refundDifference({ refunds, price }: Payment, word: RailRefund): Difference[] {
  const own = refunds.find((each) => isSame(each, word));
  const sides = { ref: own?.id ?? word.railRefundId, currency: price.total.currency, theirs: word.amount };
  if (!own || !isGiven(own)) {
    const until = own?.status === 'due' ? own.at + ANSWER_WITHIN : null;
    return [differing('refund_unrecorded', { ...sides, ours: 0 }, until)];
  }
  return own.amount === word.amount ? [] : [differing('refund_amount', { ...sides, ours: own.amount })];
}

type RailMoves = RailTruth['moves'];

function moveDifferences(papers: Papers, { moves, currency: told }: RailTruth): Difference[] {
  const own = papers.transfer?.moves ?? [];
  const currency = papers.transfer?.currency ?? told ?? 'EUR';
  const odd = moves.flatMap(({ railId: ref, kind, amount: theirs }) => {
    const known = own.find(({ railId }) => railId === ref);
    const sides = { ref, currency, theirs };
    if (!known) return [differing('transfer_unrecorded', { ...sides, ours: 0 }, orderedUntil(papers, kind, theirs))];
    return known.amount === theirs ? [] : [differing('transfer_amount', { ...sides, ours: known.amount })];
  });
  return [...odd, ...missingMoves(papers, moves)];
}

/** Until when the answer about a move may come that we have asked for. */
function orderedUntil({ transfer }: Papers, kind: string, amount: number): Instant | null {
  const order = transfer?.order ?? null;
  const isAsked = order?.kind === kind && order.amount === amount && order.askedAt !== null;
  return isAsked ? (order.askedAt ?? 0) + ANSWER_WITHIN : null;
}

function missingMoves({ transfer }: Papers, moves: RailMoves): Difference[] {
  if (!transfer) return [];
  const { currency } = transfer;
  return transfer.moves.flatMap(({ railId: ref, amount: ours }) => {
    const isThere = ref === null || moves.some(({ railId }) => railId === ref);
    return isThere ? [] : [differing('transfer_missing', { ref, currency, ours, theirs: 0 })];
  });
}
