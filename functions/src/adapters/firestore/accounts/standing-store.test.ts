import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { userDocumentSchema } from '@sos/contracts/users';
import { aUser } from '@sos/testing/a-user';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { describe, expect, it } from 'vitest';
import { makeProviderDesk } from '../providers/provider-desk.ts';
import { putKept } from '../testing/kept.ts';
import { standingsContract } from '../../../usecases/accounts/standings.contract.ts';
import { profileDocuments } from '../providers/profile-documents.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makeStandingStore } from './standing-store.ts';
import { userDocuments } from './user-documents.ts';

localFirestore();

describe('standings in Firestore', () => {
  standingsContract(() => ({
    standings: makeStandingStore(noneCorrupt),
    addUser: (uid, user) => put(paths.user(uid), userDocumentSchema, user),
    addProfile: (uid, profile) => put(paths.profile(uid), profileDocumentSchema, profile),
    userOf: (uid) => userDocuments.read(uid),
    profileOf: (uid) => profileDocuments.read(uid),
    trail: async () => (await db().collection('admin_audit_logs').get()).docs.map(({ id }) => id),
  }));
});

it('whoever is suspended or gone is rung for no call, and whoever is taken back is again', async () => {
  const [standings, desk] = [makeStandingStore(noneCorrupt), makeProviderDesk(noneCorrupt)];
  const busy = { busyWith: 's-1', busySince: 1 };
  for (const uid of ['ana', 'gone']) await putKept(uid, { availability: 'busy' }, busy);
  await put(paths.user('ana'), userDocumentSchema, aUser({ role: 'lawyer' }));
  const become = (status: 'active' | 'suspended', now: number) => {
    const audit = anAuditRecord({ id: `user-ana-${now}` });
    return standings.change('ana', () => ({ member: { status }, visible: status === 'active', audit }), now);
  };
  const rung = () => desk.mayBeRungFor('ana', 's-1');
  expect(await rung()).toBe(true);
  await become('suspended', 7);
  expect([await rung(), await desk.isReservedFor('ana', 's-1')]).toEqual([false, true]);
  await become('active', 8);
  expect([await rung(), await desk.mayBeRungFor('ana', 's-2')]).toEqual([true, false]);
  await standings.hideWithoutMember('gone', 9);
  expect(await desk.mayBeRungFor('gone', 's-1')).toBe(false);
});
