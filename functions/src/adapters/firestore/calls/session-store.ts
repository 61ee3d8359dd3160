import { sessionDocumentSchema } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import type { Transition } from '@sos/domain/calls/next';
import { Timestamp } from 'firebase-admin/firestore';
import type { Sessions } from '../../../usecases/calls/ports.ts';
import { changedFields } from '../shared/changed-fields.ts';
import { db } from '../shared/db.ts';
import { documentsOf, type ReportCorrupt } from '../shared/documents.ts';

const UNSETTLED = ['none', 'capture_due', 'release_due'];

export const sessionDocuments = documentsOf(sessionDocumentSchema, paths.session);

/** Sessions in `call_sessions`: an event costs one read and, when it changes anything, one write. */
export function makeSessionStore(report: ReportCorrupt): Sessions {
  return {
    read: (id) => sessionDocuments.read(id),
    change: (id, decide) =>
      db().runTransaction(async (transaction): Promise<Transition | undefined> => {
        const ref = sessionDocuments.ref(id);
        const session = sessionDocuments.parse(await transaction.get(ref));
        if (!session) return undefined;
        const decided = decide(session);
        if (decided.changed) sessionDocuments.update(transaction, ref, changedFields(session, decided.session));
        return decided;
      }),
    unsettled: async (createdBefore, limit) => {
      const found = await db()
        .collection(paths.sessions())
        .where('settlement.status', 'in', UNSETTLED)
        .where('createdAt', '<', Timestamp.fromMillis(createdBefore))
        .orderBy('createdAt')
        .limit(limit)
        .get();
      return (await sessionDocuments.list(found.docs, report)).map(({ id }) => id);
    },
  };
}
