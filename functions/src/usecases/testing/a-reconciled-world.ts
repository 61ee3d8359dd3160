import type { Movement, RailTruth } from '@sos/domain/journal/papers';
import type { Posting } from '@sos/domain/journal/posting';
import { money } from '@sos/domain/money/money';
import { next } from '@sos/domain/payments/next';
import type { Payment } from '@sos/domain/payments/payment';
import type { Rail } from '@sos/domain/payments/rail';
import { aPayment } from '@sos/domain/testing/a-payment';
import { next as nextTransfer } from '@sos/domain/transfers/next';
import { openTransfer } from '@sos/domain/transfers/transfer';
import type { Journal, RailBook } from '../journal/ports.ts';
import { makeReconcile } from '../journal/reconcile.ts';
import { MemoryAlerts } from './memory-alerts.ts';
import { MemoryJournal } from './memory-journal.ts';
import { MemoryPayments } from './memory-payments.ts';
import { memoryPapers, MemoryReconciliation } from './memory-reconciliation.ts';
import { MemoryTransfers } from './memory-transfers.ts';

export const DAY = 86_400_000;
const PAGE = 100;
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const payee = { isOwn: false, rail: 'stripe', accountId: 'acct_1', isReady: true } as const;

/** What a rail has on its list and of each payment. */
interface Told {
  readonly movements: Movement[];
  readonly truths: Map<string, RailTruth>;
}

/** Payments that were captured, given back in part and shared, of which journal, papers and rails say the same. */
export function aReconciledWorld(start: number) {
  let now = start;
  const clock = { now: () => now };
  const payments = new MemoryPayments();
  const transfers = new MemoryTransfers(payments);
  const journal: Journal = new MemoryJournal(payments.entries);
  const kept = new MemoryReconciliation();
  const alerts = new MemoryAlerts();
  const told: Readonly<Record<Rail, Told>> = { stripe: nothing(), paypal: nothing() };
  const asked: string[] = [];
  const listed = { pages: 0, fail: (_page: number): void => undefined };
  const truth =
    (rail: Rail): RailBook['truth'] =>
    async ({ paymentId, railPaymentId }) => {
      asked.push(`${rail} ${railPaymentId}`);
      return told[rail].truths.get(railPaymentId ?? paymentId ?? '');
    };
  const movements: NonNullable<RailBook['movements']> = async ({ from, to }, after) => {
    listed.fail((listed.pages += 1));
    const found = told.stripe.movements.filter(({ at }) => at >= from && at < to);
    const begin = after === null ? 0 : Number(after);
    const end = begin + PAGE;
    return { movements: found.slice(begin, end), next: end < found.length ? String(end) : null };
  };
  const books = { stripe: { movements, truth: truth('stripe') }, paypal: { movements: null, truth: truth('paypal') } };
  const papers = memoryPapers(payments, transfers);
  const { reconcile, resume } = makeReconcile({
    runs: kept,
    differences: kept,
    journal,
    papers,
    books,
    alerts,
    clock,
    log,
  });
  const world = { payments, transfers, journal, kept, alerts, told, asked, listed, reconcile, resume };
  return { ...world, pass: (ms: number) => void (now += ms), settle: (facts: Settled) => settle(world, now, facts) };
}

const nothing = (): Told => ({ movements: [], truths: new Map() });
export type AWorld = ReturnType<typeof aReconciledWorld>;

interface Settled {
  readonly id: string;
  readonly rail?: Rail;
}

type Parts = Pick<AWorld, 'payments' | 'transfers' | 'told'>;

/** One call's money as it should be everywhere. */
async function settle({ payments, transfers, told }: Parts, at: number, { id, rail = 'stripe' }: Settled) {
  const railPaymentId = `pi_${id}`;
  const refundId = `r-${id}`;
  const word = { rail, railPaymentId, captureBefore: null, at } as const;
  const refunds = [{ railRefundId: `re_${id}`, refundId, amount: 500, status: 'done' }] as const;
  const captured = { type: 'rail_captured', ...word, captured: 4900, fee: money(99, 'EUR') } as const;
  payments.add(aPayment({ id, sessionId: id, rail, railPaymentId }));
  await payments.change(id, (payment) => next(payment, captured));
  const request = { type: 'refund_requested', refundId, amount: 500, bearer: 'platform', at } as const;
  await payments.change(id, (payment) => next(payment, request));
  await payments.change(id, (payment) => next(payment, { ...captured, refunds }));
  const opened = openTransfer({ id, providerId: 'provider-uid', currency: 'EUR' }, at);
  await transfers.count(id, () => nextTransfer(opened, { type: 'counted', isFrozen: false, earned: 3000, payee, at }));
  await transfers.change(id, (transfer) => nextTransfer(transfer, { type: 'asking', at }));
  const sent = { type: 'done', kind: 'send', amount: 3000, railId: `tr_${id}`, of: null, payee, at } as const;
  await transfers.change(id, (transfer) => nextTransfer(transfer, sent));
  tell(told[rail], id, at);
}

function tell({ movements, truths }: Told, paymentId: string, at: number): void {
  const of = { rail: 'stripe', paymentId, currency: 'EUR', fee: 0, at } as const;
  const railPaymentId = `pi_${paymentId}`;
  movements.push(
    { ...of, kind: 'capture', ref: railPaymentId, railPaymentId, amount: 4900, fee: 99 },
    { ...of, kind: 'refund', ref: `re_${paymentId}`, railPaymentId, amount: 500 },
    { ...of, kind: 'send', ref: `tr_${paymentId}`, railPaymentId: null, amount: 3000 },
  );
  truths.set(railPaymentId, {
    railPaymentId,
    currency: 'EUR',
    captured: 4900,
    refunds: [{ railRefundId: `re_${paymentId}`, refundId: `r-${paymentId}`, amount: 500, status: 'done' }],
    fee: money(99, 'EUR'),
    moves: [{ kind: 'send', amount: 3000, railId: `tr_${paymentId}` }],
  });
}

/** Ways to make what somebody says of one payment wrong. */
export function wrongs({ payments, transfers, told }: AWorld) {
  const truthOf = (id: string, rail: Rail = 'stripe') => told[rail].truths.get(`pi_${id}`);
  return {
    /** Both the rail's list and its word, unless the list keeps none of it. */
    rail(id: string, change: { truth: Partial<RailTruth>; list: (movement: Movement) => Movement | undefined }): void {
      const before = truthOf(id);
      if (before) told.stripe.truths.set(`pi_${id}`, { ...before, ...change.truth });
      const all = told.stripe.movements.splice(0);
      told.stripe.movements.push(...all.flatMap((each) => (each.paymentId === id ? (change.list(each) ?? []) : each)));
    },
    paypal(id: string, change: Partial<RailTruth>): void {
      const before = truthOf(id, 'paypal');
      if (before) told.paypal.truths.set(`pi_${id}`, { ...before, ...change });
    },
    list: (movement: Movement) => void told.stripe.movements.push(movement),
    truth: (truth: RailTruth) => void told.stripe.truths.set(truth.railPaymentId, truth),
    payment(id: string, differs: Partial<Payment>): void {
      const payment = payments.byId.get(id);
      if (payment) payments.byId.set(id, { ...payment, ...differs });
    },
    forgetTransfer: (id: string) => transfers.byId.delete(id),
    forgetEntries(id: string, part: string): void {
      for (const entry of payments.entries.list(({ paymentId }) => paymentId === id)) {
        if (entry.id.startsWith(part)) payments.entries.delete(entry.id);
      }
    },
    entry: (entry: Posting) => payments.entries.set(entry.id, entry),
  };
}
