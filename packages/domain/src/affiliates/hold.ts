import type { Instant } from '../shared/instant.ts';
import type { Commission, CommissionReason, LedgerLine } from './commission.ts';
import type { PaymentTruth } from './truth.ts';

/** What is known when a commission is looked at. */
export interface Look {
  readonly truth: PaymentTruth;
  /** True while a fraud note of the affiliate, or of whom they brought, is not decided. */
  readonly isFlagged: boolean;
  readonly at: Instant;
}

export interface CommissionChange {
  readonly commission: Commission;
  /** What the affiliate's ledger gets of it; left out when it gets nothing. */
  readonly line?: LedgerLine;
}

const HOUR = 3_600_000;

export function validationDue({
  callAt,
  terms,
}: Pick<Commission, 'callAt'> & { terms: { validateAfterHours: number } }) {
  return callAt + terms.validateAfterHours * HOUR;
}

/** Whether what was given back of the call decides about it: neither a short call nor fraud is undone by the bank. */
const followsPayment = ({ reason }: Commission) => reason !== 'short_call' && reason !== 'fraud';

/** Brings the amount to what is left of the call, in proportion; of what was credited the ledger gets the difference. */
export function reprice(commission: Commission, look: Look): CommissionChange {
  if (!followsPayment(commission)) return { commission };
  const { captured, left } = look.truth;
  const amount = Math.floor((commission.granted * left) / captured);
  const moved = { ...commission, amount };
  // What was released once comes back at once when the bank decides anew.
  if (commission.lines > 0) return credit(restored(moved, look), look.at);
  if (amount === 0) return { commission: { ...moved, ...cancelled(look.truth) } };
  if (commission.status !== 'cancelled') return { commission: waiting(moved, look) };
  const dueAt = Math.max(validationDue(commission), look.at);
  return { commission: waiting({ ...moved, status: 'pending', dueAt }, look) };
}

/** The next step of a hold, once its time has come; whatever is not settled about the call keeps it where it is. */
export function step(commission: Commission, look: Look): CommissionChange {
  const repriced = reprice(commission, look);
  const { commission: moved } = repriced;
  const { dueAt, terms, status } = moved;
  if (dueAt === null || dueAt > look.at || moved.reason !== null) return repriced;
  if (status === 'validated') return credit({ ...moved, status: 'available', dueAt: null }, look.at);
  if (moved.talkSeconds < terms.leastSeconds) return { commission: worthNothing(moved, 'short_call') };
  return { commission: { ...moved, status: 'validated', dueAt: look.at + terms.releaseAfterHours * HOUR } };
}

/** An admin's verdict: nothing of it stands. */
export function cancelForFraud(commission: Commission, at: Instant): CommissionChange {
  return credit(worthNothing(commission, 'fraud'), at);
}

function worthNothing(commission: Commission, reason: CommissionReason): Commission {
  return { ...commission, amount: 0, status: 'cancelled', reason, dueAt: null };
}

function cancelled({ isDisputeLost }: PaymentTruth) {
  return { status: 'cancelled', reason: isDisputeLost ? 'dispute_lost' : 'refunded', dueAt: null } as const;
}

/** Says why it waits longer than its time; it is asked again whenever the schedule comes by. */
function waiting(commission: Commission, { truth, isFlagged }: Look): Commission {
  const reason = truth.isFrozen ? 'disputed' : isFlagged ? 'review' : null;
  return { ...commission, reason };
}

function restored(commission: Commission, { truth }: Look): Commission {
  if (commission.amount === 0) return { ...commission, ...cancelled(truth) };
  const status = commission.status === 'cancelled' ? 'available' : commission.status;
  return { ...commission, status, reason: null, dueAt: null };
}

function credit(commission: Commission, at: Instant): CommissionChange {
  const { id, affiliateId, paymentId, amount, credited, lines } = commission;
  if (amount === credited) return { commission };
  const line: LedgerLine = {
    id: `${id}_${lines + 1}`,
    affiliateId,
    kind: lines === 0 ? 'earned' : 'reversed',
    amount: amount - credited,
    commissionId: id,
    paymentId,
    at,
  };
  return { commission: { ...commission, credited: amount, lines: lines + 1 }, line };
}
