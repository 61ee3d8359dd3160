import { paths } from '@sos/contracts/paths';
import { soundingStates } from '@sos/domain/calls/call-recording';
import { type DocumentSnapshot, FieldPath, Timestamp } from 'firebase-admin/firestore';
import type { KeptRecordings } from '../../../usecases/recordings/ports.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { recordingDocuments } from '../calls/recording-store.ts';
import { sessionDocuments } from '../calls/session-store.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';
import { pageOf } from '../shared/pages.ts';

/** Recordings in `call_recordings`, for those who listen and those who delete. */
export function makeKeptRecordings(report: ReportCorrupt): KeptRecordings {
  const all = () => db().collection(paths.recordings());
  const readable = (docs: readonly DocumentSnapshot[]) => recordingDocuments.list(docs, report);
  return {
    read: (id) => reporting(report, () => recordingDocuments.read(id)),
    ofSession: async (sessionId) => {
      const { docs } = await all().where('sessionId', '==', sessionId).get();
      return (await readable(docs)).toSorted((one, other) => one.value.notedAt - other.value.notedAt);
    },
    soundingSince: (before, query) => {
      const sounding = all().where('state', 'in', soundingStates).where('notedAt', '<', Timestamp.fromMillis(before));
      return pageOf(sounding.orderBy('notedAt'), paths.recordings(), { ...query, readable });
    },
    askedCalls: ({ uid, as }, query) => {
      const own = db().collection(paths.sessions()).where(`${as}Id`, '==', uid).where('rules.recording', '==', 'ask');
      const calls = own.orderBy(FieldPath.documentId());
      const listed = (docs: readonly DocumentSnapshot[]) => sessionDocuments.list(docs, report);
      return pageOf(calls, paths.sessions(), { ...query, readable: listed });
    },
    change: (id, decide) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = recordingDocuments.ref(id);
          const [stored] = await desk.read(ref);
          const before = stored && recordingDocuments.parse(stored);
          if (!before) return;
          const { becomes, audit } = decide(before);
          recordingDocuments.update(desk, ref, { before, after: becomes });
          if (audit) writeDown(desk, audit);
        }),
      ),
  };
}
