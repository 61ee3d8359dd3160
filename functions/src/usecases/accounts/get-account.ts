import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Members, Registry } from './ports.ts';

export interface GetAccountNeeds {
  readonly registry: Registry;
  readonly members: Members;
}

/** What the caller may know of their own account. Throws DomainError account_incomplete where they never registered. */
export function makeGetAccount({ registry, members }: GetAccountNeeds): Handler<'getAccount'> {
  return async ({ uid }) => {
    const [owner, member] = await Promise.all([registry.find(uid), members.find(uid)]);
    if (!owner || !member) throw new DomainError('not_found', 'account_incomplete');
    const { email, emailConfirmed, hasPassword, hasGoogle } = owner;
    // An address is changed by a link of a mail, which tells nobody but the register of accounts.
    if (member.email !== email) await members.change(uid, { email });
    const { role, firstName, lastName, country, locale, currency } = member;
    const details = { role, firstName, lastName, country, locale, currency };
    const wantsNews = member.news?.agreed ?? false;
    return { ...details, email, emailConfirmed, hasPassword, hasGoogle, wantsNews };
  };
}
