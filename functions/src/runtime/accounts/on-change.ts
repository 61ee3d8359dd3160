import { endsBookings, type Person } from '@sos/domain/accounts/in-office';
import { accountMail } from '@sos/domain/notifications/notice';
import type { DocumentHandler } from '../document-trigger.ts';
import { accountPorts, liftSuspension, syncClaims } from './desk.ts';

type Snapshot = NonNullable<Parameters<DocumentHandler>[0]['before']>;

const { members, registry, sendMail } = accountPorts;

const claimsOfMember: DocumentHandler = ({ id }) => syncClaims(id);

/** An address that is proved already, as one that came by Google, is left alone when the mail is to be sent. */
const confirmAddress: DocumentHandler = async ({ id }) => sendMail(accountMail('confirm_address', id, 'account'));

const endOfSuspension: DocumentHandler = async ({ id, before, after }) => {
  if (before?.get('status') === 'suspended' && after?.get('status') === 'active') await liftSuspension(id);
};

const endOfBookings: DocumentHandler = async ({ id, before, after }) => {
  const [known, now] = [before && personOf(before), after && personOf(after)];
  if (!now || !endsBookings(known, now)) return;
  const { cancelBookingsOf } = await import('./bookings.ts');
  await cancelBookingsOf(id);
};

const endOfMember: DocumentHandler = async ({ id, before, after }) => {
  if (!before || after) return;
  const { cancelBookingsOf } = await import('./bookings.ts');
  await cancelBookingsOf(id);
};

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

/** What follows from each kind of change, for its dispatcher. */
export const onUserCreated: readonly DocumentHandler[] = [confirmAddress];
export const onUserUpdated: readonly DocumentHandler[] = [endOfSuspension, endOfBookings, nameOfAccount];
export const onUserWritten: readonly DocumentHandler[] = [claimsOfMember, endOfMember];
/** Whether somebody still applies is part of their claims; nothing else of a profile is, and most changes are of something else. */
const claimsOfProvider: DocumentHandler = async ({ id, before, after }) => {
  if (!before || before.get('approval') !== after?.get('approval')) await syncClaims(id);
};

export const onProfile: readonly DocumentHandler[] = [claimsOfProvider];
