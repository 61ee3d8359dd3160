import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { DifferenceBook, Explanation, KeptDifference } from './ports.ts';

export interface ExplainDifferenceNeeds {
  readonly book: Pick<DifferenceBook, 'explain'>;
  readonly clock: Clock;
}

/** Closes a difference with a reason; no money moves. Throws DomainError not_found, and changed where it is closed already. */
export function makeExplainDifference({ book, clock }: ExplainDifferenceNeeds): Handler<'adminExplainDifference'> {
  return async ({ uid }, { differenceId: id, reason }) => {
    const at = clock.now();
    const decide = ({ isOpen, ours, theirs }: KeptDifference): Explanation => {
      if (!isOpen) throw new DomainError('conflict', 'changed');
      const audit = {
        id: `difference-${id}`,
        adminId: uid,
        action: 'adminExplainDifference',
        subjectKind: 'difference' as const,
        subjectId: id,
        before: { ours, theirs },
        after: 'explained',
        reason,
        at,
        undoes: null,
      };
      return { reason, by: uid, at, audit };
    };
    if (!(await book.explain(id, decide))) throw new DomainError('not_found', 'not_found');
    return {};
  };
}
