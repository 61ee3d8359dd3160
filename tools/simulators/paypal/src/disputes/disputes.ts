import { Problem, unprocessable } from '../http/problems.ts';
import { type Bank, isoOf } from '../money/bank.ts';
import type { Account } from '../money/types.ts';
import type { Dispute, Ending } from './types.ts';

const DAYS_TO_ANSWER = 10 * 86_400_000;
const LONGEST_NOTES = 2000;
const KINDS = ['PROOF_FOR_SOFTWARE_OR_SERVICE_DELIVERED', 'PROOF_OF_FULFILLMENT', 'OTHER'];

/** A buyer wants back what they paid: they ask the seller, or PayPal itself. */
export function openDispute(bank: Bank, captureId: string, stage: Dispute['dispute_life_cycle_stage']): Dispute {
  const { account, capture } = bank.ofCapture(captureId);
  if (capture.status !== 'COMPLETED') throw unprocessable('TRANSACTION_NOT_DISPUTABLE');
  const { custom_id: custom, amount } = capture;
  const { create_time, update_time } = bank.stamp();
  const id = bank.id('PP-D-');
  const dispute: Dispute = {
    dispute_id: id,
    create_time,
    update_time,
    disputed_transactions: [
      {
        seller_transaction_id: captureId,
        ...(custom !== undefined && { custom }),
        gross_amount: amount,
        seller: { merchant_id: 'PAPERMERCHANT' },
      },
    ],
    reason: 'MERCHANDISE_OR_SERVICE_NOT_RECEIVED',
    status: 'WAITING_FOR_SELLER_RESPONSE',
    dispute_amount: amount,
    dispute_life_cycle_stage: stage,
    dispute_channel: 'INTERNAL',
    seller_response_due_date: isoOf(bank.now + DAYS_TO_ANSWER),
    links: [bank.link(`/v1/customer/disputes/${id}`, 'self')],
  };
  bank.disputes.set(id, dispute);
  bank.publish('CUSTOMER.DISPUTE.CREATED', dispute, account);
  return dispute;
}

type Body = Readonly<Record<string, unknown>>;

/** What we say; PayPal takes it once. */
export function provideEvidence(bank: Bank, id: string, body: Body): object {
  const dispute = disputeOf(bank, id);
  requireOurs(dispute);
  const [given] = Array.isArray(body['evidences']) ? (body['evidences'] as Body[]) : [];
  const { evidence_type: kind, notes } = given ?? {};
  if (typeof kind !== 'string' || !KINDS.includes(kind)) throw new Problem(400, 'INVALID_EVIDENCE_TYPE');
  if (typeof notes !== 'string' || notes.length > LONGEST_NOTES) throw new Problem(400, 'INVALID_STRING_LENGTH');
  if (!String(body['evidence-file']).startsWith('%PDF-')) throw new Problem(400, 'MISSING_OR_INVALID_DOCUMENT');
  const document = { name: 'evidence.pdf' };
  dispute.evidences = [{ evidence_type: kind, notes, source: 'SUBMITTED_BY_SELLER', documents: [document] }];
  become(bank, dispute, 'UNDER_REVIEW');
  bank.publish('CUSTOMER.DISPUTE.UPDATED', dispute, accountOf(bank, dispute));
  return { links: dispute.links };
}

/** We give in. */
export function acceptClaim(bank: Bank, id: string): object {
  const dispute = disputeOf(bank, id);
  if (dispute.status === 'RESOLVED') throw unprocessable('DISPUTE_STATE_NOT_ALLOWED');
  endDispute(bank, dispute, 'ACCEPTED');
  return { links: dispute.links };
}

/** PayPal decides, or the buyer takes it back. */
export function endDispute(bank: Bank, dispute: Dispute, outcome: Ending): void {
  const isLost = outcome === 'RESOLVED_BUYER_FAVOUR' || outcome === 'ACCEPTED';
  const { dispute_amount: amount } = dispute;
  const movement = { affected_party: 'SELLER', amount, initiated_time: isoOf(bank.now), type: 'DEBIT' } as const;
  if (isLost) dispute.money_movements = [{ ...movement, reason: 'DISPUTE_SETTLEMENT' }];
  dispute.dispute_outcome = { outcome_code: outcome, ...(isLost && { amount_refunded: amount }) };
  become(bank, dispute, 'RESOLVED');
  bank.publish('CUSTOMER.DISPUTE.RESOLVED', dispute, accountOf(bank, dispute));
}

function become(bank: Bank, dispute: Dispute, status: Dispute['status']): void {
  dispute.status = status;
  dispute.update_time = isoOf(bank.now);
  delete dispute.seller_response_due_date;
}

export function disputeOf({ disputes }: Bank, id: string): Dispute {
  const dispute = disputes.get(id);
  if (!dispute) throw new Problem(404, 'INVALID_RESOURCE_ID');
  return dispute;
}

function requireOurs({ status }: Dispute): void {
  if (status !== 'WAITING_FOR_SELLER_RESPONSE') throw unprocessable('DISPUTE_STATE_NOT_ALLOWED');
}

function accountOf(bank: Bank, { disputed_transactions: [{ seller_transaction_id: captureId }] }: Dispute): Account {
  return bank.ofCapture(captureId).account;
}
