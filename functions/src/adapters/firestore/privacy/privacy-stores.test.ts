import { privacyStoresContract } from '../../../usecases/privacy/privacy-stores.contract.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { makeAccountDeletions, makeDataExports, makeOpenMatters } from './privacy-stores.ts';

localFirestore();

const left = {
  call: ['call_sessions/c1', { endedAt: null }],
  money: ['payments/p1', { status: 'authorized' }],
  dispute: ['disputes/d1', { isOpen: true }],
} as const;

privacyStoresContract(() => ({
  exports: makeDataExports(noneCorrupt),
  deletions: makeAccountDeletions(noneCorrupt),
  matters: makeOpenMatters(),
  leaveOpen: async (uid, blocker) => {
    const [path, fields] = left[blocker];
    await db()
      .doc(`${path}-${uid}`)
      .set({ ...fields, clientId: uid, providerId: 'ana' });
    await db()
      .doc(`${path}-over-${uid}`)
      .set({ clientId: uid, providerId: 'ana', endedAt: 1, status: 'captured', isOpen: false });
  },
  trail: async () => (await db().collection('admin_audit_logs').get()).docs.map(({ id }) => id),
}));
