import { paths } from '@sos/contracts/paths';
import { leaveInactive } from '@sos/domain/providers/attendance';
import { type DocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import type { Attendance } from '../../../usecases/providers/ports.ts';
import { db } from '../shared/db.ts';
import type { PageQuery } from '../../../usecases/shared/ports.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';
import { pageOf } from '../shared/pages.ts';
import { listSince } from './desks-since.ts';
import { readKept, updateKept } from './kept-profiles.ts';
import { profileDocuments } from './profile-documents.ts';

export function makeAttendanceStore(report: ReportCorrupt): Attendance {
  return {
    inactiveSince: (before, query) => {
      const inOldForm = (page: PageQuery) => {
        const found = db()
          .collection(paths.profiles())
          .where('availability', '==', 'available')
          .where('activeAt', '<', Timestamp.fromMillis(before))
          .orderBy('activeAt');
        const readable = (docs: readonly DocumentSnapshot[]) => profileDocuments.list(docs, report);
        return pageOf(found, paths.profiles(), { ...page, readable });
      };
      return listSince({ field: 'awaitedSince', before, inOldForm }, query);
    },
    leaveIfInactive: (id, now) =>
      optimistically(async (desk) => {
        const stored = await readKept(desk, id);
        const gone = stored && leaveInactive(stored.kept, now);
        if (gone) updateKept(desk, stored, { before: stored.kept, after: gone });
        return gone !== undefined;
      }),
  };
}
