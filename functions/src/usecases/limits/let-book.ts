import type { AuditRecord } from '@sos/contracts/audit';
import { TALKLESS_WINDOW } from '@sos/domain/limits/talkless';
import type { Instant } from '@sos/domain/shared/instant';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { MarksOf, TalklessBook } from './talkless-ports.ts';

export interface LetBookNeeds {
  /** Ids of the client's calls of this kind that ended since the instant. */
  readonly talklessOf: (clientId: string, since: Instant) => Promise<readonly string[]>;
  readonly marksOf: MarksOf;
  readonly book: Pick<TalklessBook, 'forgive'>;
  readonly isKnown: (uid: string) => Promise<boolean>;
  readonly clock: Clock;
}

/**
 * Lets somebody book again whose calls have come to nothing too often: they, and the networks and numbers of those calls,
 * begin anew. Throws DomainError not_found.
 */
export function makeLetBook(needs: LetBookNeeds): Handler<'adminLetBook'> {
  return async ({ uid: adminId }, { uid, reason }) => {
    if (!(await needs.isKnown(uid))) throw new DomainError('not_found', 'not_found');
    const at = needs.clock.now();
    const calls = await needs.talklessOf(uid, at - TALKLESS_WINDOW);
    const found = await Promise.all(calls.map(needs.marksOf));
    const audit: AuditRecord = {
      id: `letbook-${uid}-${at}`,
      adminId,
      action: 'adminLetBook',
      subjectKind: 'user',
      subjectId: uid,
      before: { talkless: calls.length },
      after: { talkless: 0 },
      reason,
      at,
      undoes: null,
    };
    await needs.book.forgive(
      uid,
      found.filter((marks) => marks !== undefined),
      audit,
    );
    return {};
  };
}
