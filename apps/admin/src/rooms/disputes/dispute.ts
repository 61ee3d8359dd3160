import type { Output } from '@sos/contracts/callables';

export type Dispute = Output<'adminListDisputes'>['disputes'][number];
export type DisputeCase = Output<'adminGetDispute'>;
export type Evidence = DisputeCase['evidence'];

const DAY = 86_400_000;

/** How urgent it is: an answer that is due within three days, or one that the rail refused, is somebody's now. */
export function toneOf({ status, dueBy, order }: Pick<Dispute, 'status' | 'dueBy' | 'order'>, now: number) {
  if (order !== null && order.refusedWith !== null) return 'signal';
  if (status === 'evidence_due') return dueBy !== null && dueBy - now > 3 * DAY ? 'wait' : 'signal';
  return status === 'won' || status === 'closed' ? 'calm' : 'wait';
}

export const disputeDeeds = ['edit', 'submit', 'accept'] as const;
export type DisputeDeed = (typeof disputeDeeds)[number];

/** What can be done with a dispute as it is. */
export function deedsOf({ mayAnswer, mayAccept }: Pick<DisputeCase, 'mayAnswer' | 'mayAccept'>): DisputeDeed[] {
  return [...(mayAnswer ? (['edit', 'submit'] as const) : []), ...(mayAccept ? (['accept'] as const) : [])];
}

/** The evidence as a form has it; what the form does not have stays. */
export function evidenceIn(fields: Readonly<Record<string, string>>, before: Evidence): Evidence {
  const { productDescription, serviceDate, activityLog, explanation } = { ...before, ...fields };
  return { productDescription, serviceDate, activityLog, explanation };
}

const reasons = {
  product_not_received: 'not_received',
  merchandise_or_service_not_received: 'not_received',
  product_unacceptable: 'not_as_described',
  merchandise_or_service_not_as_described: 'not_as_described',
  fraudulent: 'fraudulent',
  unauthorised: 'fraudulent',
  duplicate: 'duplicate',
  duplicate_transaction: 'duplicate',
  incorrect_amount: 'amount',
  credit_not_processed: 'no_credit',
  subscription_canceled: 'cancelled',
  canceled_recurring_billing: 'cancelled',
  unrecognized: 'unrecognized',
  general: 'general',
  other: 'general',
} as const;
export type DisputeReason = (typeof reasons)[keyof typeof reasons];

/** What a rail's code says; undefined for one that is not known. */
export function knownReason(code: string): DisputeReason | undefined {
  return Object.entries(reasons).find(([known]) => known === code.toLowerCase())?.[1];
}
