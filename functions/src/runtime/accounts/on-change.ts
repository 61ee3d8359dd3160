import type { Person } from '@sos/domain/accounts/in-office';
import { accountMail } from '@sos/domain/notifications/notice';
import { standingMail } from '@sos/domain/notifications/other-notices';
import { makeFollowMember, type MemberChange } from '../../usecases/accounts/follow-member.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { accountPorts, liftSuspension, standingPorts, syncClaims } from './desk.ts';

type Snapshot = NonNullable<Parameters<DocumentHandler>[0]['before']>;

const { members, registry, sendMail } = accountPorts;

/** An address that is proved already, as one that came by Google, is left alone when the mail is to be sent. */
const confirmAddress: DocumentHandler = async ({ id }) => sendMail(accountMail('confirm_address', id, 'account'));

const follow = makeFollowMember({
  ...standingPorts,
  syncClaims,
  liftSuspension,
  cancelBookingsOf: async (uid) => (await import('./bookings.ts')).cancelBookingsOf(uid),
});
type Follows = (change: MemberChange) => Promise<void>;
const ofMember =
  (follows: Follows): DocumentHandler =>
  ({ id: uid, before, after }) =>
    follows({ uid, before: before && personOf(before), after: after && personOf(after) });

/** What only a newer release knows opens nothing. */
function personOf(snapshot: Snapshot): Person {
  const isActive = (snapshot.get('status') ?? 'active') === 'active';
  return { role: String(snapshot.get('role')), status: isActive ? 'active' : 'suspended' };
}

const nameOfAccount: DocumentHandler = async ({ id, before, after }) => {
  const same = ['firstName', 'lastName'].every((name) => before?.get(name) === after?.get(name));
  const member = same ? undefined : await members.find(id);
  if (member) await registry.setName(id, `${member.firstName} ${member.lastName}`);
};

const tellStanding: DocumentHandler = async ({ id, before, after, at }) => {
  const text = after && standingMail(before && personOf(before), personOf(after));
  if (text) await sendMail(accountMail(text, id, `standing-${at}`));
};

/** What follows from each kind of change, for its dispatcher. */
export const onUserCreated: readonly DocumentHandler[] = [confirmAddress];
export const onUserUpdated: readonly DocumentHandler[] = [
  ofMember(follow.endOfSuspension),
  ofMember(follow.endOfBookings),
  nameOfAccount,
  tellStanding,
];
export const onUserWritten: readonly DocumentHandler[] = [ofMember(follow.claims), ofMember(follow.endOfMember)];

/** Whether somebody still applies is part of their claims; nothing else of a profile is, and most changes are of something else. */
const claimsOfProvider: DocumentHandler = async ({ id, before, after }) => {
  if (!before || before.get('approval') !== after?.get('approval')) await syncClaims(id);
};

export const onProfile: readonly DocumentHandler[] = [claimsOfProvider];
