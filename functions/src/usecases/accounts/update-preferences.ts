import { newsChoice } from '@sos/domain/news/reader';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Members, Registry } from './ports.ts';

export interface UpdatePreferencesNeeds {
  readonly registry: Pick<Registry, 'find'>;
  readonly members: Members;
  readonly clock: Clock;
}

/**
 * Keeps the caller’s names, country, language, currency and whether they want news; the account they sign in with
 * follows, and so does the list of readers. Throws DomainError account_incomplete, or address_unconfirmed where news
 * would go to an address that may be another person's.
 */
export function makeUpdatePreferences({
  registry,
  members,
  clock,
}: UpdatePreferencesNeeds): Handler<'updatePreferences'> {
  return async ({ uid }, { wantsNews, ...details }) => {
    const member = await members.find(uid);
    const news = wantsNews === undefined ? undefined : newsChoice(member?.news, wantsNews, clock.now());
    if (news?.agreed && !(await registry.find(uid))?.emailConfirmed)
      throw new DomainError('conflict', 'address_unconfirmed');
    if (!(await members.change(uid, { ...details, ...(news && { news }) })))
      throw new DomainError('not_found', 'account_incomplete');
    return {};
  };
}
