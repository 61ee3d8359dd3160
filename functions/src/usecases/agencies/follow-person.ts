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
  return async (uid: string): Promise<void> => {
    const person = await members.find(uid);
    if (person && isInOffice(person, 'agency_manager'))
      await agencies.save(uid, (before) => before ?? newAgency(person));
    if (person?.role !== 'agency_manager') {
      const agency = await agencies.find(uid);
      for (const providerId of agency?.memberIds ?? []) {
        await endMembership(agencies, { agencyId: uid, providerId, by: 'platform' }, clock.now());
      }
    }
    if (person?.role === 'lawyer' || person?.role === 'expat') return;
    const agencyId = (await agencies.member(uid))?.agencyId ?? null;
    if (agencyId !== null) await endMembership(agencies, { agencyId, providerId: uid, by: 'platform' }, clock.now());
  };
}
