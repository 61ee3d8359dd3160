import type { DisputePhase } from '@sos/domain/disputes/dispute';
import type { Evidence } from '@sos/domain/disputes/evidence';
import { idSchema } from '@sos/contracts/shared';
import { z } from 'zod';
import type { DisputeRail, FoundDispute } from '../../usecases/disputes/ports.ts';
import { RailRefusedError } from '../../usecases/payments/ports.ts';
import type { Circuit } from '../../usecases/shared/ports.ts';
import { fromAmount } from './amounts.ts';
import type { PaypalAccess } from './client.ts';
import { makeRest } from './rest.ts';

export interface PaypalDisputeOptions extends PaypalAccess {
  /** Which booking a capture paid; undefined when it is none of ours. */
  readonly bookingOf: (captureId: string) => Promise<string | undefined>;
}

/**
 * Disputes at PayPal, of which its SDK knows nothing. PayPal keeps no key here: a dispute that does not wait for us any
 * more takes no second answer.
 */
export function makePaypalDisputes(options: PaypalDisputeOptions, circuit: Circuit): DisputeRail {
  const rest = makeRest(options);
  const ask = (path: string, form?: FormData) => circuit(() => rest(`/v1/customer/disputes/${path}`, form));
  const read = async (id: string) => toFound(disputeSchema.parse(await ask(id)), options.bookingOf);
  return {
    read,
    submit: async (id, { evidence, paper }) => {
      const form = formOf({ evidences: [answerOf(evidence)] });
      form.set('evidence-file', new Blob([new Uint8Array(paper)], { type: 'application/pdf' }), 'evidence.pdf');
      await ask(`${id}/provide-evidence`, form);
      return read(id);
    },
    accept: async (id) => {
      await ask(`${id}/accept-claim`, formOf({ note: 'We accept the claim.', accept_claim_type: 'REFUND' }));
      return read(id);
    },
  };
}

function formOf(input: object): FormData {
  const form = new FormData();
  form.set('input', new Blob([JSON.stringify(input)], { type: 'application/json' }));
  return form;
}

/** What happened is in the file, since notes are short. */
const answerOf = ({ explanation }: Evidence) => ({
  evidence_type: 'PROOF_FOR_SOFTWARE_OR_SERVICE_DELIVERED',
  notes: explanation,
});

const amountSchema = z.object({ currency_code: z.string(), value: z.string() });
const disputeSchema = z.object({
  dispute_id: idSchema,
  create_time: z.string(),
  disputed_transactions: z.tuple([z.object({ seller_transaction_id: z.string() })]).rest(z.unknown()),
  reason: z.string(),
  status: z.string(),
  dispute_amount: amountSchema,
  dispute_outcome: z.object({ outcome_code: z.string().optional() }).optional(),
  dispute_life_cycle_stage: z.string(),
  seller_response_due_date: z.string().optional(),
  money_movements: z
    .array(
      z.object({ affected_party: z.string(), amount: amountSchema.optional(), type: z.string(), reason: z.string() }),
    )
    .default([]),
  evidences: z.array(z.object({ source: z.string().optional() })).default([]),
});
type Dispute = z.infer<typeof disputeSchema>;

const phases: ReadonlyMap<string, DisputePhase> = new Map([
  ['OPEN', 'waiting'],
  ['OTHER', 'waiting'],
  ['WAITING_FOR_BUYER_RESPONSE', 'waiting'],
  ['WAITING_FOR_SELLER_RESPONSE', 'needs_response'],
  ['UNDER_REVIEW', 'under_review'],
]);
/** PayPal pays the buyer out of its own money with `RESOLVED_WITH_PAYOUT`. */
const outcomes: ReadonlyMap<string, DisputePhase> = new Map([
  ['RESOLVED_BUYER_FAVOUR', 'lost'],
  ['ACCEPTED', 'lost'],
  ['RESOLVED_SELLER_FAVOUR', 'won'],
  ['DENIED', 'won'],
  ['RESOLVED_WITH_PAYOUT', 'won'],
  ['CANCELED_BY_BUYER', 'closed'],
  ['NONE', 'closed'],
]);

/** Throws RailRefusedError when its status is none that we know. */
function phaseOf({ status, dispute_outcome: outcome }: Dispute): DisputePhase {
  const code = outcome?.outcome_code ?? 'NONE';
  const phase = status === 'RESOLVED' ? outcomes.get(code) : phases.get(status);
  if (!phase) throw new RailRefusedError('request', { code: `unknown_dispute_status_${status}_${code}` });
  return phase;
}

async function toFound(dispute: Dispute, bookingOf: PaypalDisputeOptions['bookingOf']): Promise<FoundDispute> {
  const [{ seller_transaction_id: captureId }] = dispute.disputed_transactions;
  const bookingId = await bookingOf(captureId);
  const { dispute_amount: told, seller_response_due_date: due, dispute_life_cycle_stage: stage } = dispute;
  const phase = phaseOf(dispute);
  return {
    ...(bookingId !== undefined && { bookingId }),
    dispute: {
      id: dispute.dispute_id,
      amount: moneyOf(told),
      reason: dispute.reason,
      kind: stage === 'INQUIRY' ? 'inquiry' : 'chargeback',
      phase,
      dueBy: due === undefined ? null : Date.parse(due),
      openedAt: Date.parse(dispute.create_time),
      withdrawn: takenBy(dispute, (reason) => reason === 'DISPUTE_SETTLEMENT'),
      fee: takenBy(dispute, (reason) => reason !== 'DISPUTE_SETTLEMENT'),
      submissions: dispute.evidences.filter(({ source }) => source === 'SUBMITTED_BY_SELLER').length,
    },
  };
}

const moneyOf = ({ currency_code: currencyCode, value }: z.infer<typeof amountSchema>) =>
  fromAmount({ currencyCode, value });

/** Minor units that left our account and have not come back. */
function takenBy({ money_movements: moves }: Dispute, counts: (reason: string) => boolean): number {
  const ours = moves.filter(({ affected_party: party, reason }) => party === 'SELLER' && counts(reason));
  const sum = ours.reduce((total, { type, amount }) => {
    const minor = amount ? moneyOf(amount).amount : 0;
    return total + (type === 'DEBIT' ? minor : -minor);
  }, 0);
  return Math.max(0, sum);
}
