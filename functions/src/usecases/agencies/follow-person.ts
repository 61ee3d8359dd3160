import type { UserDocument } from '@sos/contracts/users';
import { isInOffice } from '@sos/domain/accounts/in-office';
import type { Clock } from '../shared/ports.ts';
import { newAgency } from './agency-of.ts';
import { endMembership } from './join-and-leave.ts';
import type { Agencies } from './ports.ts';

export interface FollowPersonNeeds {
  readonly agencies: Agencies;
  readonly members: { find(uid: string): Promise<UserDocument | undefined> };
  readonly clock: Clock;
}

/**
 * Makes agencies follow who somebody is now: a manager has one, the members of whoever manages no more are free, and a
 * provider who is none any more belongs to nobody. A suspension lasts for a while, and ends nothing.
 */
export function makeFollowPerson({ agencies, members, clock }: FollowPersonNeeds) {
  const end = (agencyId: string, providerId: string) =>
    endMembership(agencies, { agencyId, providerId, by: 'platform' }, clock.now());
  const followManager = async (uid: string, person: UserDocument | undefined) => {
    if (person && isInOffice(person, 'agency_manager')) {
      await agencies.save(uid, (before) => before ?? newAgency(person));
    }
    if (person?.role === 'agency_manager') return;
    for (const providerId of (await agencies.find(uid))?.memberIds ?? []) await end(uid, providerId);
  };
  const followProvider = async (uid: string, role: string | undefined) => {
    const member = role === 'lawyer' || role === 'expat' ? undefined : await agencies.member(uid);
    if (member && member.agencyId !== null) await end(member.agencyId, uid);
  };
  return async (uid: string): Promise<void> => {
    const person = await members.find(uid);
    await followManager(uid, person);
    await followProvider(uid, person?.role);
  };
}
