import { reconciliationContract } from '../../../usecases/journal/reconciliation.contract.ts';
import { makePaymentStore } from '../payments/payment-store.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeTransferStore } from '../transfers/transfer-store.ts';
import { makeDifferenceStore } from './difference-store.ts';
import { makePaperStore } from './paper-store.ts';
import { makePayoutRunStore, makeRunStore } from './run-store.ts';

localFirestore();

reconciliationContract(() => {
  const differences = makeDifferenceStore(noneCorrupt);
  return {
    runs: makeRunStore(noneCorrupt),
    payoutRuns: makePayoutRunStore(noneCorrupt),
    differences,
    book: differences,
    papers: makePaperStore(noneCorrupt),
    payments: makePaymentStore({ now: () => START }, noneCorrupt),
    transfers: makeTransferStore(noneCorrupt),
    trail: async () => (await db().collection('admin_audit_logs').get()).docs.map(({ id }) => id),
  };
});
