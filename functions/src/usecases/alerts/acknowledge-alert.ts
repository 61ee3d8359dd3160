import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Alert, AlertBook } from './ports.ts';

export interface AcknowledgeAlertNeeds {
  readonly book: Pick<AlertBook, 'acknowledge'>;
  readonly clock: Clock;
}

/** Throws DomainError not_found, and changed where somebody did before. */
export function makeAcknowledgeAlert({ book, clock }: AcknowledgeAlertNeeds): Handler<'adminAcknowledgeAlert'> {
  return async ({ uid }, { alertId: id, reason }) => {
    const at = clock.now();
    const decide = ({ acknowledgedAt, raisedAt }: Alert) => {
      if (acknowledgedAt !== null) throw new DomainError('conflict', 'changed');
      const audit = {
        id: `alert-${id}-${raisedAt}`,
        adminId: uid,
        action: 'adminAcknowledgeAlert',
        subjectKind: 'alert' as const,
        subjectId: id,
        before: 'open',
        after: 'acknowledged',
        reason,
        at,
        undoes: null,
      };
      return { by: uid, at, audit };
    };
    if (!(await book.acknowledge(id, decide))) throw new DomainError('not_found', 'not_found');
    return {};
  };
}
