import { actsAsAdmin } from '@sos/domain/accounts/in-office';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Registry } from './ports.ts';
import type { AdminBook, Standings } from './standing-ports.ts';

export interface FactorDeedNeeds {
  readonly standings: Pick<Standings, 'change'>;
  readonly registry: Pick<Registry, 'endSessions'>;
  readonly clock: Clock;
}

/** Takes the second factor from another admin. Throws DomainError own_account, not_found and changed. */
export function makeResetSecondFactor({
  standings,
  registry,
  clock,
}: FactorDeedNeeds): Handler<'adminResetSecondFactor'> {
  return async ({ uid: adminId }, { uid, reason }) => {
    if (adminId === uid) throw new DomainError('forbidden', 'own_account');
    const at = clock.now();
    // Before, so that a crash after the change has left no session; and after, for one that was opened meanwhile.
    await registry.endSessions(uid);
    await standings.change(
      uid,
      ({ member, book }) => {
        requireActing(adminId, book);
        if (!member) throw new DomainError('not_found', 'not_found');
        if (!book.enrolled.includes(uid)) throw new DomainError('conflict', 'changed');
        const named = { id: `factor-${uid}-${at}`, adminId, action: 'adminResetSecondFactor', reason, at } as const;
        return {
          whitelist: book.whitelist,
          enrolled: book.enrolled.filter((each) => each !== uid),
          audit: { ...named, subjectKind: 'user', subjectId: uid, before: 'enrolled', after: 'none', undoes: null },
        };
      },
      at,
    );
    await registry.endSessions(uid);
    return {};
  };
}

/** Makes every admin have a second factor, or no more. Throws DomainError changed. */
export function makeRequireSecondFactor({
  standings,
  clock,
}: Pick<FactorDeedNeeds, 'standings' | 'clock'>): Handler<'adminRequireSecondFactor'> {
  return async ({ uid: adminId }, { required, revision, reason }) => {
    const at = clock.now();
    const { book } = await standings.change(
      adminId,
      ({ book: seen }) => {
        requireActing(adminId, seen);
        if (seen.revision !== revision || seen.factorRequired === required) {
          throw new DomainError('conflict', 'changed');
        }
        const named = { id: `factor-required-${at}`, adminId, action: 'adminRequireSecondFactor', reason, at } as const;
        const words = (is: boolean) => (is ? 'required' : 'free');
        const facts = { before: words(seen.factorRequired), after: words(required), undoes: null };
        return {
          whitelist: seen.whitelist,
          factorRequired: required,
          audit: { ...named, subjectKind: 'whitelist', subjectId: 'second_factor', ...facts },
        };
      },
      at,
    );
    return { required: book.factorRequired, revision: book.revision };
  };
}

function requireActing(adminId: string, book: AdminBook): void {
  if (!actsAsAdmin(adminId, book)) throw new DomainError('conflict', 'changed');
}
