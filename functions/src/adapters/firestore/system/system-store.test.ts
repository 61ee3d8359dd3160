import { systemStoresContract } from '../../../usecases/system/system-stores.contract.ts';
import { auditDocuments } from '../audit/audit-documents.ts';
import { localFirestore } from '../testing/local-firestore.ts';
import { makeQueueSwitches, makeScheduleRuns } from './system-store.ts';

localFirestore();

systemStoresContract(() => ({
  runs: makeScheduleRuns(),
  switches: makeQueueSwitches(),
  trail: async () => (await auditDocuments.ref('any').parent.get()).docs.map(({ id }) => id),
}));
