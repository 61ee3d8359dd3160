import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { userDocumentSchema } from '@sos/contracts/users';
import { aProfile } from '@sos/testing/a-profile';
import { aUser } from '@sos/testing/a-user';
import { describe, expect, it } from 'vitest';
import { agenciesContract } from '../../../usecases/agencies/agencies.contract.ts';
import { endMembership, joining } from '../../../usecases/agencies/join-and-leave.ts';
import { userDocuments } from '../accounts/user-documents.ts';
import { makeOwnCalls } from '../providers/own-calls.ts';
import { deskDocuments } from '../providers/kept-profiles.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makeAgencyStore } from './agency-store.ts';
import { makeDayBook } from './day-store.ts';
import { makeRequestStore } from './request-store.ts';

localFirestore();

describe('agencies in Firestore', () => {
  agenciesContract(() => ({
    agencies: makeAgencyStore(noneCorrupt),
    requests: makeRequestStore(noneCorrupt),
    days: makeDayBook(makeOwnCalls(noneCorrupt), noneCorrupt),
    putUser: (uid, user) => put(paths.user(uid), userDocumentSchema, user),
    putProfile: async (uid, profile) => {
      await db().doc(paths.profile(uid)).delete();
      await put(paths.profile(uid), profileDocumentSchema, profile);
    },
    userOf: (uid) => userDocuments.read(uid),
  }));
});

it('bookings know the colleagues of a member by the desk, and forget them when the member leaves', async () => {
  const agencies = makeAgencyStore(noneCorrupt);
  await put(paths.user('help'), userDocumentSchema, aUser({ role: 'agency_manager' }));
  await put(paths.user('p-1'), userDocumentSchema, aUser({ role: 'lawyer' }));
  await put(paths.profile('p-1'), profileDocumentSchema, aProfile());
  const ids = { agencyId: 'help', providerId: 'p-1', invitationId: 'i' };
  const invited = { agencyId: 'help', agencyName: 'Help', address: 'p-1', providerId: 'p-1', answeredAt: null };
  await agencies.changeInvitation('i', () => ({ ...invited, status: 'waiting', invitedAt: 1, expiresAt: 9 }));
  await agencies.changeMembership(ids, (state) => joining(state, { ...ids, maySwitchOff: true, now: 2 }));
  expect((await deskDocuments.read('p-1'))?.agencyId).toBe('help');
  await endMembership(agencies, { ...ids, by: 'manager' }, 3);
  expect((await deskDocuments.read('p-1'))?.agencyId).toBeNull();
  expect(await agencies.member('p-1')).toMatchObject({ agencyId: null, leftBy: 'manager', call: null });
});
