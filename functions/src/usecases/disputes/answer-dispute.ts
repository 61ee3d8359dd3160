import type { AuditRecord } from '@sos/contracts/audit';
import type { DisputeRecord } from '@sos/contracts/disputes';
import { type Dispute, isOpenDispute } from '@sos/domain/disputes/dispute';
import type { DisputeEvent } from '@sos/domain/disputes/events';
import { isAsSeen, next } from '@sos/domain/disputes/next';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import { type Clock, VendorUnavailableError } from '../shared/ports.ts';
import type { CarryOut } from './carry-out.ts';
import type { Disputes } from './ports.ts';
import { toRecord } from './to-record.ts';

export interface AnswerDisputeNeeds {
  readonly disputes: Disputes;
  readonly carryOut: CarryOut;
  readonly clock: Clock;
}

/**
 * Keeps the evidence as an admin edited it, or orders it to be sent. The order is written first; while the rail does not
 * answer it stays, and is asked for again. Throws DomainError not_found, changed, dispute_over,
 * dispute_underway, dispute_late.
 */
export function makeSubmitEvidence(needs: AnswerDisputeNeeds): Handler<'adminSubmitEvidence'> {
  return async ({ uid: adminId }, { disputeId, evidence, seen, submit, reason }) => {
    const at = needs.clock.now();
    const event: Decision['event'] = submit
      ? { type: 'ordered', deed: 'submit', evidence, seen, at }
      : { type: 'edited', evidence, seen, at };
    return decide(needs, { disputeId, event, deed: { adminId, action: 'adminSubmitEvidence', reason } });
  };
}

/** Gives in. Throws as `makeSubmitEvidence` does. */
export function makeAcceptDispute(needs: AnswerDisputeNeeds): Handler<'adminAcceptDispute'> {
  return async ({ uid: adminId }, { disputeId, reason }) => {
    const event: Decision['event'] = { type: 'ordered', deed: 'accept', evidence: null, at: needs.clock.now() };
    return decide(needs, { disputeId, event, deed: { adminId, action: 'adminAcceptDispute', reason } });
  };
}

interface Decision {
  readonly disputeId: string;
  readonly event: Extract<DisputeEvent, { type: 'edited' | 'ordered' }>;
  readonly deed: Pick<AuditRecord, 'adminId' | 'action' | 'reason'>;
}

async function decide(needs: AnswerDisputeNeeds, decision: Decision): Promise<DisputeRecord> {
  const { disputes, carryOut } = needs;
  const { disputeId, event } = decision;
  const auditOf = (before: Dispute, after: Dispute) => auditRecord(decision, before, after);
  const transition = await disputes.change(disputeId, (dispute) => next(dispute, event), auditOf);
  if (!transition) throw new DomainError('not_found', 'not_found');
  const { dispute } = transition;
  if (!transition.changed) throw new DomainError('conflict', refusalOf(dispute, event));
  const after = await carryOut(dispute).catch((error: unknown) => {
    if (error instanceof VendorUnavailableError) return dispute;
    throw error;
  });
  return toRecord(after);
}

function refusalOf(dispute: Dispute, event: Decision['event']) {
  if (!isOpenDispute(dispute)) return 'dispute_over';
  if (dispute.order) return 'dispute_underway';
  return isAsSeen(dispute, event) ? 'dispute_late' : 'changed';
}

function auditRecord({ event, deed }: Decision, before: Dispute, after: Dispute): AuditRecord {
  const { id, paymentId: subjectId, order, evidence } = after;
  return {
    id: `dispute-${id}-${event.type}-${event.at}`,
    ...deed,
    subjectKind: 'payment',
    subjectId,
    before: { dispute: id, status: before.status },
    after: { dispute: id, status: after.status, order: order?.deed ?? null, evidence: evidence !== null },
    at: event.at,
    undoes: null,
  };
}
