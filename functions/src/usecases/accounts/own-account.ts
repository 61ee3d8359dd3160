import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import { type ChangeStandingNeeds, entryOf, followed, requireActing } from './change-standing.ts';
import type { StandingChange, StandingState } from './standing-ports.ts';

/**
 * Marks the account of a provider as one that the platform itself operates: they are shown as our team, and what they earn
 * stays with us. Throws DomainError not_found for whoever takes no calls, changed and own_account.
 */
export function makeSetOwnAccount(needs: ChangeStandingNeeds): Handler<'adminSetOwnAccount'> {
  return async ({ uid: adminId }, { isOwn, ...input }) => {
    const deed = { adminId, action: 'adminSetOwnAccount', ...input, at: needs.clock.now() };
    const decide = ({ member, profile, book }: StandingState): StandingChange => {
      requireActing(deed, book);
      if (!member || !profile) throw new DomainError('not_found', 'not_found');
      const was = member.isAAA === true;
      if (was === isOwn) throw new DomainError('conflict', 'changed');
      const audit = entryOf(deed, 'user', { before: { isOwn: was }, after: { isOwn } });
      return { member: { isAAA: isOwn }, ofPlatform: isOwn, audit };
    };
    await needs.standings.change(deed.uid, decide, deed.at);
    await followed(needs, deed.uid);
    return { isOwn };
  };
}
