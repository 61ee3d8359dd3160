import { sessionDocumentSchema } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import type { Transition } from '@sos/domain/calls/next';
import type { CallSession } from '@sos/domain/calls/session';
import type { TimelineEntry } from '@sos/domain/calls/timeline';
import { type DocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import type { Sessions } from '../../../usecases/calls/ports.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { countChange } from '../dashboard/call-counts.ts';
import { Changes } from '../shared/changes.ts';
import { db } from '../shared/db.ts';
import { documentsOf, type ReportCorrupt } from '../shared/documents.ts';
import type { Writer } from '../shared/optimistic.ts';
import { pageOf } from '../shared/pages.ts';
import { addToTimeline } from './timeline-documents.ts';

const UNSETTLED = ['none', 'capture_due', 'release_due'];

export const sessionDocuments = documentsOf(sessionDocumentSchema, paths.session);

/**
 * Sessions in `call_sessions`: an event costs one read, unless this instance has read or written the session last, and one
 * write, beside the entry in its timeline, when it changes anything.
 */
export function makeSessionStore(report: ReportCorrupt): Sessions {
  const changes = new Changes<CallSession, TimelineEntry>({
    ref: (id) => sessionDocuments.ref(id),
    parse: (snapshot) => sessionDocuments.parse(snapshot),
    update: (writer, { id, before, after, notes }) => {
      sessionDocuments.update(writer, sessionDocuments.ref(id), { before, after });
      countChange(writer, before, after);
      addToTimeline(writer, id, notes);
    },
  });
  return {
    read: (id) => changes.read(id),
    recall: async (id, suffices) => {
      const known = changes.recall(id);
      return known && suffices(known) ? known : changes.read(id);
    },
    change: async (id, decide, canWait) => {
      const decided: Transition[] = [];
      const note = (session: CallSession) => {
        const { entry, audit, ...transition } = decide(session);
        decided.push(transition);
        const beside = audit && ((writer: Writer) => writeDown(writer, audit));
        return { becomes: transition.changed ? transition.session : undefined, note: entry, beside };
      };
      const session = await changes.apply(id, note, canWait);
      const last = decided.at(-1);
      return session && last && { ...last, session };
    },
    unsettled: (createdBefore, query) => {
      const found = db()
        .collection(paths.sessions())
        .where('settlement.status', 'in', UNSETTLED)
        .where('createdAt', '<', Timestamp.fromMillis(createdBefore))
        .orderBy('createdAt');
      const readable = (docs: readonly DocumentSnapshot[]) => sessionDocuments.list(docs, report);
      return pageOf(found, paths.sessions(), { ...query, readable });
    },
  };
}
