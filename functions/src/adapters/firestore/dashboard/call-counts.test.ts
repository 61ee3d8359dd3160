import { callCountsContract } from '../../../usecases/dashboard/call-counts.contract.ts';
import { makeSessionStore, sessionDocuments } from '../calls/session-store.ts';
import { ConditionalWrites } from '../shared/optimistic.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { countChange, makeCallCounts } from './call-counts.ts';

localFirestore();

callCountsContract(() => {
  const sessions = makeSessionStore(noneCorrupt);
  return {
    counts: makeCallCounts(noneCorrupt),
    put: async (session) => {
      const to = { session, effects: [], changed: true, repeated: false };
      if (await sessions.change(session.id, () => to)) return;
      const writes = new ConditionalWrites();
      sessionDocuments.create(writes, sessionDocuments.ref(session.id), session);
      countChange(writes, undefined, session);
      await writes.commit();
    },
  };
});
