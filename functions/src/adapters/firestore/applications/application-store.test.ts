import { randomBytes } from 'node:crypto';
import { paths } from '@sos/contracts/paths';
import { userDocumentSchema } from '@sos/contracts/users';
import { aUser } from '@sos/testing/a-user';
import { describe } from 'vitest';
import { applicationsContract } from '../../../usecases/applications/applications.contract.ts';
import { makePhoneCipher } from '../../crypto/phone-cipher.ts';
import { makePhoneCodes } from '../phones/phone-codes.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeApplicationStore } from './application-store.ts';

localFirestore();
const cipher = makePhoneCipher(JSON.stringify({ active: 'k1', keys: { k1: randomBytes(32).toString('base64') } }));

describe('applications in Firestore', () => {
  applicationsContract(() => ({
    applications: makeApplicationStore(noneCorrupt),
    codes: makePhoneCodes(cipher, { now: () => START }),
    register: (uid, role = 'lawyer') => put(paths.user(uid), userDocumentSchema, aUser({ role })),
    trail: async () => (await db().collection('admin_audit_logs').get()).docs.map(({ id }) => id),
    rings: async (uid) => (await db().doc(paths.profileContact(uid)).get()).exists,
  }));
});
