import { sessionDocumentSchema } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import type { Transition } from '@sos/domain/calls/next';
import { Timestamp } from 'firebase-admin/firestore';
import type { Sessions } from '../../../usecases/calls/ports.ts';
import { db } from '../shared/db.ts';
import { parseDocument } from '../shared/documents.ts';
import { documentToStore } from '../shared/instants.ts';

const UNSETTLED = ['none', 'capture_due', 'release_due'];

/** Sessions in `call_sessions`: an event costs one read and, when it changes anything, one write. */
export function makeSessionStore(): Sessions {
  return {
    read: async (id) => parseDocument(sessionDocumentSchema, await db().doc(paths.session(id)).get()),
    change: (id, decide) =>
      db().runTransaction(async (transaction): Promise<Transition | undefined> => {
        const ref = db().doc(paths.session(id));
        const session = parseDocument(sessionDocumentSchema, await transaction.get(ref));
        if (!session) return undefined;
        const decided = decide(session);
        if (decided.changed) transaction.set(ref, documentToStore(decided.session));
        return decided;
      }),
    unsettled: async (createdBefore, limit) => {
      const found = await db()
        .collection(paths.sessions())
        .where('settlement.status', 'in', UNSETTLED)
        .where('createdAt', '<', Timestamp.fromMillis(createdBefore))
        .orderBy('createdAt')
        .limit(limit)
        .select()
        .get();
      return found.docs.map(({ id }) => id);
    },
  };
}
