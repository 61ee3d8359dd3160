import type { AuditRecord } from '@sos/contracts/audit';
import type { Parsed } from '@sos/contracts/callables';
import { DomainError } from '@sos/domain/shared/domain-error';
import { afterDeed, type SupportDeed, type SupportRequest } from '@sos/domain/support/request';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { SupportRequests } from './ports.ts';

export interface AnswerSupportNeeds {
  readonly requests: Pick<SupportRequests, 'changeAsAdmin'>;
  readonly clock: Clock;
}

/**
 * Answers, closes or opens a request again; the mail of an answer follows from the document. Throws DomainError not_found,
 * and changed for the second of two admins.
 */
export function makeAnswerSupport({ requests, clock }: AnswerSupportNeeds): Handler<'adminAnswerSupport'> {
  return async ({ uid }, input) => {
    const { requestId, revision, reason, undoes = null } = input;
    const at = clock.now();
    const deed = deedOf(input, uid, at);
    const auditOf = (before: SupportRequest, after: SupportRequest): AuditRecord => ({
      id: `support-${requestId}-${after.revision}`,
      adminId: uid,
      action: 'adminAnswerSupport',
      subjectKind: 'support',
      subjectId: requestId,
      before: factsOf(before),
      after: factsOf(after),
      reason,
      at,
      undoes,
    });
    const after = await requests.changeAsAdmin(requestId, (request) => afterDeed(request, deed, revision), auditOf);
    if (!after) throw new DomainError('not_found', 'not_found');
    return { status: after.status, revision: after.revision };
  };
}

function deedOf({ deed, text }: Parsed<'adminAnswerSupport'>, by: string, at: number): SupportDeed {
  return deed === 'answer' ? { type: deed, text: text ?? '', by, at } : { type: deed };
}

/** The words themselves stay with the request. */
const factsOf = ({ status, answers }: SupportRequest) => ({ status, answers: answers.length });
