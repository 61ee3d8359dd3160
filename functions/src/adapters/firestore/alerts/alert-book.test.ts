import { alertBookContract } from '../../../usecases/alerts/alert-book.contract.ts';
import { makeAlertStore } from '../shared/alert-store.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { makeAlertBook } from './alert-book.ts';

localFirestore();

alertBookContract(() => ({
  book: makeAlertBook(noneCorrupt),
  raise: (key, at) => makeAlertStore({ now: () => at }).raise({ kind: 'hold_lost', key, detail: { key, count: 3 } }),
  trail: async () => (await db().collection('admin_audit_logs').get()).docs.map(({ id }) => id),
}));
