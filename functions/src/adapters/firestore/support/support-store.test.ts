import { supportContract } from '../../../usecases/support/support.contract.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { makeSupportStore } from './support-store.ts';

localFirestore();

supportContract(() => ({
  requests: makeSupportStore(noneCorrupt),
  trail: async () => (await db().collection('admin_audit_logs').get()).docs.map(({ id }) => id),
}));
