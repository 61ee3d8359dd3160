import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import { followEmail } from './follow-email.ts';
import type { Members, Registry } from './ports.ts';

export interface GetAccountNeeds {
  readonly registry: Registry;
  readonly members: Members;
  readonly syncClaims: (uid: string) => Promise<void>;
}

/**
 * What the caller may know of their own account, whose claims come right where a registration that stalled wrote another
 * one's role over them. Throws DomainError account_incomplete where they never registered.
 */
export function makeGetAccount({ registry, members, syncClaims }: GetAccountNeeds): Handler<'getAccount'> {
  return async ({ uid }) => {
    const found = await followEmail({ registry, members }, uid);
    if (!found) throw new DomainError('not_found', 'account_incomplete');
    const { owner, member } = found;
    if (owner.claims?.role !== member.role) await syncClaims(uid);
    const { email, emailConfirmed, hasPassword, hasGoogle } = owner;
    const { role, firstName, lastName, country, locale, currency } = member;
    const details = { role, firstName, lastName, country, locale, currency };
    const wantsNews = member.news?.agreed ?? false;
    return { ...details, email, emailConfirmed, hasPassword, hasGoogle, wantsNews };
  };
}
