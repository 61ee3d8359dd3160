import type { Currency } from '../money/money.ts';
import type { Payment } from '../payments/payment.ts';
import { refundStatuses } from '../payments/refund-state.ts';
import type { Difference, DifferenceKind } from './difference.ts';
import { type Papers, takenOf } from './papers.ts';
import { type Account, balancesOf, imbalance, type Posting } from './posting.ts';

/** The other side of what the clearing accounts get, without fees. */
const others: readonly Account[] = ['provider_payable', 'platform_revenue', 'coupon_discounts'];
/** Where a rail has what it has not withdrawn for a dispute. */
const clearing: readonly Account[] = ['stripe_clearing', 'paypal_clearing'];
/** The provider's side of what is sent to them. */
const providers: readonly Account[] = ['provider_payable'];

/** One thing that happened, and the entries that tell of it. */
interface Cause {
  readonly ref: string;
  readonly expected: number | null;
  readonly entries: readonly Posting[];
  readonly accounts: readonly Account[];
  readonly currency: Currency;
}

/** Where the journal does not say what the payment and the provider's share say. Entries of other causes are left aside. */
export function entryDifferences(papers: Papers): Difference[] {
  const causes = [...causesOfPayment(papers), ...causesOfTransfer(papers)];
  const told = new Set(causes.flatMap(({ entries }) => entries));
  const rest = papers.entries.filter((entry) => isOurs(entry) && !told.has(entry));
  return [...causes.flatMap(judge), ...rest.map(orphan)];
}

function causesOfPayment({ payment, entries }: Papers): Cause[] {
  if (!payment) return [];
  const { currency } = payment.price.total;
  const at = { accounts: others, currency };
  const capture = entries.filter(({ id }) => id.startsWith('capture_'));
  const taken = takenOf(payment);
  const expected = taken === null ? null : -taken;
  const disputes = disputeCauses(payment, entries);
  const writeOff = {
    ref: 'writeoff',
    expected: payment.writtenOffAt === null ? 0 : -payment.price.providerShare.amount,
    entries: entries.filter(({ id }) => id === `writeoff_${payment.id}`),
    accounts: providers,
    currency,
  };
  const taking = { ref: 'capture', expected, entries: capture, ...at };
  return [taking, ...refundCauses(payment, entries), ...disputes, writeOff];
}

function refundCauses({ refunds, price }: Payment, entries: readonly Posting[]): Cause[] {
  return refunds.map(({ id, status, amount }) => {
    const names = refundStatuses.map((each) => `refund_${id}_${each}`);
    const own = entries.filter((entry) => names.includes(entry.id));
    const isGiven = status === 'pending' || status === 'done';
    const { currency } = price.total;
    return { ref: id, expected: isGiven ? amount : 0, entries: own, accounts: others, currency };
  });
}

/** What a rail has withdrawn for a dispute, and kept for its trouble. */
function disputeCauses({ disputes, price }: Payment, entries: readonly Posting[]): Cause[] {
  return disputes.map(({ id, withdrawn, fee }) => {
    const own = entries.filter((entry) => /^\d+$/.test(partBehind(entry.id, `dispute_${id}_`)));
    const { currency } = price.total;
    return { ref: id, expected: 0 - withdrawn - fee, entries: own, accounts: clearing, currency };
  });
}

const partBehind = (text: string, beginning: string) =>
  text.startsWith(beginning) ? text.slice(beginning.length) : '';

function causesOfTransfer({ id: paymentId, transfer, entries }: Papers): Cause[] {
  if (!transfer) return [];
  return transfer.moves.map(({ kind, amount, railId }, index) => {
    const name = `transfer_${paymentId}_${index + 1}`;
    const own = entries.filter(({ id }) => id === name);
    const expected = kind === 'send' ? amount : -amount;
    return { ref: railId ?? name, expected, entries: own, accounts: providers, currency: transfer.currency };
  });
}

function judge({ ref, expected, entries, accounts, currency }: Cause): Difference[] {
  const posted = sumOn(entries, accounts, currency);
  const isOdd = entries.some((entry) => isUnsound(entry, currency));
  if (expected === null || (expected === posted && !isOdd)) return [];
  const kind = isOdd ? 'entry_wrong' : kindOf(expected, posted);
  // What is posted the other way round is shown as it is.
  const sign = expected < 0 ? -1 : 1;
  return [{ kind, ref, currency, ours: sign * expected, theirs: sign * posted || 0, inTransitUntil: null }];
}

function kindOf(expected: number, posted: number): DifferenceKind {
  if (posted === 0) return 'entry_missing';
  return expected === 0 || posted % expected === 0 ? 'entry_extra' : 'entry_wrong';
}

function sumOn(entries: readonly Posting[], accounts: readonly Account[], currency: Currency): number {
  const lines = entries.flatMap((entry) => entry.lines);
  const fitting = lines.filter((line) => accounts.includes(line.account) && line.currency === currency);
  return fitting.reduce((sum, { amount }) => sum + amount, 0);
}

function isUnsound(entry: Posting, currency: Currency): boolean {
  return imbalance(balancesOf([entry])) !== undefined || entry.lines.some((line) => line.currency !== currency);
}

const isOurs = ({ id }: Posting) => /^(?:capture|refund|transfer|dispute|writeoff)_/.test(id);

/** An entry of something that did not happen. */
function orphan({ id, lines }: Posting): Difference {
  const [first] = lines;
  const currency = first?.currency ?? 'EUR';
  return {
    kind: 'entry_extra',
    ref: id,
    currency,
    ours: 0,
    theirs: Math.abs(first?.amount ?? 0),
    inTransitUntil: null,
  };
}
