import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { userDocumentSchema } from '@sos/contracts/users';
import { describe } from 'vitest';
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
