import type Stripe from 'stripe';
import { ApiError } from '../http/errors.ts';
import { book } from '../money/balance.ts';
import { type Context, nowSeconds } from '../money/context.ts';
import { newId } from '../money/ids.ts';

/** Stripe's fee for a dispute, in minor units. */
const FEE = 1500;
const DAYS_TO_ANSWER = 7;
const DAY_SECONDS = 86_400;

export interface NewDispute {
  readonly amount?: number | undefined;
  readonly reason?: string | undefined;
  /** An inquiry takes no money. */
  readonly isInquiry?: boolean;
}

export const endings = ['won', 'lost', 'closed'] as const;
export type Ending = (typeof endings)[number];

/** The cardholder asks their bank for the money. */
export function openDispute(context: Context, charge: Stripe.Charge, wish: NewDispute = {}): Stripe.Dispute {
  const amount = amountOf(charge, wish);
  const { isInquiry: asksOnly = false, reason = 'product_not_received' } = wish;
  const dispute: Stripe.Dispute = {
    ...BLANK,
    id: newId('dp'),
    amount,
    balance_transactions: [],
    charge: charge.id,
    created: nowSeconds(context),
    currency: charge.currency,
    evidence: { ...NO_EVIDENCE },
    evidence_details: {
      due_by: nowSeconds(context) + DAYS_TO_ANSWER * DAY_SECONDS,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    is_charge_refundable: asksOnly,
    payment_intent: charge.payment_intent,
    reason,
    status: asksOnly ? 'warning_needs_response' : 'needs_response',
  };
  charge.disputed = true;
  context.store.disputes.set(dispute.id, dispute);
  context.publish('charge.dispute.created', dispute);
  if (!asksOnly) withdraw(context, dispute);
  return dispute;
}

function amountOf({ id, amount_captured: captured, ...charge }: Stripe.Charge, wish: NewDispute): number {
  const left = captured - charge.amount_refunded;
  const amount = wish.amount ?? left;
  const isPossible = charge.captured && !charge.disputed && amount >= 1 && amount <= left;
  if (!isPossible) throw refuse(`Charge ${id} cannot be disputed for ${amount}.`);
  return amount;
}

function withdraw(context: Context, dispute: Stripe.Dispute): void {
  move(context, dispute, { amount: -dispute.amount, fee: FEE });
  context.publish('charge.dispute.funds_withdrawn', dispute);
}

function move(context: Context, dispute: Stripe.Dispute, { amount, fee }: { amount: number; fee: number }): void {
  const { id: source, currency } = dispute;
  const booked = context.store.balance.get(book(context, { kind: 'adjustment', source, amount, currency, fee }));
  if (booked) dispute.balance_transactions.push(booked);
}

export type Evidence = Readonly<Record<string, string | undefined>>;

/** Keeps the evidence, and sends it to the bank when it is submitted, which can be done once. */
export function answerDispute(
  context: Context,
  dispute: Stripe.Dispute,
  { evidence, submit }: { evidence: Evidence | undefined; submit: boolean },
): Stripe.Dispute {
  requireOpen(dispute);
  Object.assign(dispute.evidence, evidence);
  const { evidence_details: details } = dispute;
  details.has_evidence ||= Object.keys(evidence ?? {}).length > 0;
  if (submit) {
    details.past_due = nowSeconds(context) > (details.due_by ?? 0);
    details.submission_count += 1;
    details.submission_method = 'manual';
    dispute.status = isInquiry(dispute) ? 'warning_under_review' : 'under_review';
  }
  context.publish('charge.dispute.updated', dispute);
  return dispute;
}

/** We give in. */
export function closeDispute(context: Context, dispute: Stripe.Dispute): Stripe.Dispute {
  requireOpen(dispute);
  end(context, dispute, 'lost');
  return dispute;
}

/** The bank decides. Where it decided already, it decides again. */
export function endDispute(context: Context, dispute: Stripe.Dispute, ending: Ending): void {
  const taken = dispute.balance_transactions.reduce((sum, { amount }) => sum + amount, 0);
  if (ending === 'lost' && taken === 0) withdraw(context, dispute);
  if (ending === 'won' && taken < 0) {
    move(context, dispute, { amount: -taken, fee: -FEE });
    context.publish('charge.dispute.funds_reinstated', dispute);
  }
  end(context, dispute, ending);
}

function end(context: Context, dispute: Stripe.Dispute, ending: Ending): void {
  dispute.status = ending === 'closed' ? 'warning_closed' : ending;
  context.publish('charge.dispute.closed', dispute);
}

export function isInquiry({ status }: Stripe.Dispute): boolean {
  return status.startsWith('warning_');
}

function requireOpen({ id, status }: Stripe.Dispute): void {
  if (status === 'needs_response' || status === 'warning_needs_response') return;
  throw refuse(`Dispute ${id} is ${status} and can no longer be updated.`);
}

function refuse(message: string): ApiError {
  return new ApiError(400, { type: 'invalid_request_error', message });
}

const BLANK = {
  object: 'dispute',
  enhanced_eligibility_types: [],
  intended_submission_method: null,
  livemode: false,
  metadata: {},
} as const satisfies Partial<Stripe.Dispute>;

/** Every part of an answer that is not a matter of one kind of card. */
export const evidenceNames = [
  'access_activity_log',
  'billing_address',
  'cancellation_policy',
  'cancellation_policy_disclosure',
  'cancellation_rebuttal',
  'customer_communication',
  'customer_email_address',
  'customer_name',
  'customer_purchase_ip',
  'customer_signature',
  'duplicate_charge_documentation',
  'duplicate_charge_explanation',
  'duplicate_charge_id',
  'product_description',
  'receipt',
  'refund_policy',
  'refund_policy_disclosure',
  'refund_refusal_explanation',
  'service_date',
  'service_documentation',
  'shipping_address',
  'shipping_carrier',
  'shipping_date',
  'shipping_documentation',
  'shipping_tracking_number',
  'uncategorized_file',
  'uncategorized_text',
] as const;

type Name = (typeof evidenceNames)[number];
const nothing = Object.fromEntries(evidenceNames.map((name) => [name, null])) as Record<Name, null>;
const NO_EVIDENCE: Stripe.Dispute.Evidence = { ...nothing, enhanced_evidence: {} };
