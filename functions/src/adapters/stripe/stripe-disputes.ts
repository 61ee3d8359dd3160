import type { DisputeKind, DisputePhase } from '@sos/domain/disputes/dispute';
import type { Evidence } from '@sos/domain/disputes/evidence';
import type Stripe from 'stripe';
import type { DisputeRail, FoundDispute } from '../../usecases/disputes/ports.ts';
import { RailRefusedError, RailStateError } from '../../usecases/payments/ports.ts';
import type { Circuit } from '../../usecases/shared/ports.ts';
import { openStripe, type StripeOptions } from './stripe-client.ts';
import { amountOf } from './stripe-rail.ts';

const EXPANDED = { expand: ['payment_intent'] };

/** Disputes at Stripe. Every request passes the circuit; each that changes something carries its key. */
export function makeStripeDisputes(options: StripeOptions, circuit: Circuit): DisputeRail {
  const { stripe, ask: askStripe } = openStripe(options, circuit);
  const ask = <T>(work: () => Promise<T>): Promise<T> => askStripe(work).catch(refusedIfState);
  return {
    read: async (id) => toFound(await ask(() => stripe.disputes.retrieve(id, EXPANDED))),
    submit: async (id, { evidence, paper, key }) => {
      const upload = { data: paper, name: 'evidence.pdf', type: 'application/pdf' };
      const wish = { purpose: 'dispute_evidence', file: upload } as const;
      const file = await ask(() => stripe.files.create(wish, { idempotencyKey: `${key}:file` }));
      const answer = { evidence: fieldsOf(evidence, file.id), submit: true, ...EXPANDED };
      return toFound(await ask(() => stripe.disputes.update(id, answer, { idempotencyKey: key })));
    },
    accept: async (id, key) => toFound(await ask(() => stripe.disputes.close(id, EXPANDED, { idempotencyKey: key }))),
  };
}

function refusedIfState(error: unknown): never {
  if (error instanceof RailStateError) throw new RailRefusedError('request', { code: 'state', cause: error });
  throw error;
}

function fieldsOf(evidence: Evidence, file: string): Stripe.DisputeUpdateParams.Evidence {
  const { productDescription, serviceDate, activityLog, explanation } = evidence;
  return {
    product_description: productDescription,
    service_date: serviceDate,
    access_activity_log: activityLog,
    uncategorized_text: explanation,
    service_documentation: file,
  };
}

interface Standing {
  readonly kind: DisputeKind;
  readonly phase: DisputePhase;
}

const standings: ReadonlyMap<string, Standing> = new Map([
  ['warning_needs_response', { kind: 'inquiry', phase: 'needs_response' }],
  ['warning_under_review', { kind: 'inquiry', phase: 'under_review' }],
  ['warning_closed', { kind: 'inquiry', phase: 'closed' }],
  ['needs_response', { kind: 'chargeback', phase: 'needs_response' }],
  ['under_review', { kind: 'chargeback', phase: 'under_review' }],
  ['appeal_needs_response', { kind: 'chargeback', phase: 'needs_response' }],
  ['appeal_under_review', { kind: 'chargeback', phase: 'under_review' }],
  ['won', { kind: 'chargeback', phase: 'won' }],
  ['lost', { kind: 'chargeback', phase: 'lost' }],
  ['prevented', { kind: 'chargeback', phase: 'closed' }],
]);

/** A dispute as the use cases see it. Throws RailRefusedError when its status or its currency is none that we know. */
function toFound(dispute: Stripe.Dispute): FoundDispute {
  const { id, reason, status, created, evidence_details: details, payment_intent: intent } = dispute;
  const standing = standings.get(status);
  if (!standing) throw new RailRefusedError('request', { code: `unknown_dispute_status_${status}` });
  const ours = typeof intent === 'object' ? intent : null;
  const bookingId = ours?.metadata?.['bookingId'];
  return {
    ...(bookingId !== undefined && { bookingId }),
    ...(ours && { railPaymentId: ours.id }),
    dispute: {
      id,
      amount: amountOf(dispute),
      reason,
      ...standing,
      // Zero, when the bank takes no answer.
      dueBy: details.due_by ? details.due_by * 1000 : null,
      openedAt: created * 1000,
      ...movedBy(dispute),
      submissions: details.submission_count,
    },
  };
}

/** Taken from us by now, and kept, in the dispute's currency. */
export function movedBy({ balance_transactions: booked, currency }: Stripe.Dispute) {
  const own = booked.filter((each) => each.currency === currency);
  const sum = (of: (each: Stripe.BalanceTransaction) => number) => own.reduce((total, each) => total + of(each), 0);
  return {
    withdrawn: Math.max(0, -sum(({ amount }) => amount)),
    fee: Math.max(
      0,
      sum(({ fee }) => fee),
    ),
  };
}
