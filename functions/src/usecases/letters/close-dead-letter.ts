import { DomainError } from '@sos/domain/shared/domain-error';
import type { Instant } from '@sos/domain/shared/instant';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Letters } from './ports.ts';

export interface CloseDeadLetterNeeds {
  readonly letters: Pick<Letters, 'close'>;
  readonly clock: Clock;
}

/** Throws DomainError not_found, and changed where somebody did before. */
export function makeCloseDeadLetter({ letters, clock }: CloseDeadLetterNeeds): Handler<'adminCloseDeadLetter'> {
  return async ({ uid }, { of, id, reason }) => {
    const at = clock.now();
    const decide = ({ closedAt }: { readonly closedAt: Instant | null }) => {
      if (closedAt !== null) throw new DomainError('conflict', 'changed');
      const audit = {
        id: `event-${of}-${id}`,
        adminId: uid,
        action: 'adminCloseDeadLetter',
        subjectKind: 'event' as const,
        subjectId: id,
        before: 'waiting',
        after: 'closed',
        reason,
        at,
        undoes: null,
      };
      return { by: uid, at, audit };
    };
    if (!(await letters.close(of, id, decide))) throw new DomainError('not_found', 'not_found');
    return {};
  };
}
