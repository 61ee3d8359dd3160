import { endsBookings, type Person } from '@sos/domain/accounts/in-office';
import type { Clock } from '../shared/ports.ts';
import type { Memberships } from './ports.ts';
import type { Standings } from './standing-ports.ts';

type OfPerson = (uid: string) => Promise<void>;

/** What became of the document of somebody; undefined where there is, or was, none. */
export interface MemberChange {
  readonly uid: string;
  readonly before: Person | undefined;
  readonly after: Person | undefined;
}
export interface FollowMemberNeeds {
  readonly syncClaims: OfPerson;
  readonly liftSuspension: OfPerson;
  readonly cancelBookingsOf: OfPerson;
  readonly memberships: Memberships;
  readonly standings: Pick<Standings, 'hideWithoutMember'>;
  readonly clock: Clock;
}

/** What follows from a change of somebody's document. Each is harmless to repeat, and none waits for the others. */
export function makeFollowMember(needs: FollowMemberNeeds) {
  const { syncClaims, liftSuspension, cancelBookingsOf, memberships, standings, clock } = needs;
  return {
    claims: async ({ uid, after }: MemberChange) => {
      await syncClaims(uid);
      if (after?.status === 'suspended') await liftSuspension(uid);
    },
    /** A suspension that is told may be over by now, and half carried out. */
    endOfSuspension: async ({ uid, before, after }: MemberChange) => {
      if ([before?.status, after?.status].includes('suspended')) await liftSuspension(uid);
    },
    endOfBookings: async ({ uid, before, after }: MemberChange) => {
      if (!after || !endsBookings(before, after)) return;
      const now = await memberships.find(uid);
      // This may be told late: who has back what they lost keeps what they have booked since.
      if (!now || endsBookings(before, now)) await cancelBookingsOf(uid);
    },
    endOfMember: async ({ uid, before, after }: MemberChange) => {
      if (!before || after) return;
      await standings.hideWithoutMember(uid, clock.now());
      await cancelBookingsOf(uid);
    },
  };
}
