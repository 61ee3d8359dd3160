import { paths } from '@sos/contracts/paths';
import { leaveInactive } from '@sos/domain/providers/attendance';
import { Timestamp } from 'firebase-admin/firestore';
import type { Attendance } from '../../../usecases/providers/ports.ts';
import { changedFields } from '../shared/changed-fields.ts';
import { db } from '../shared/db.ts';
import { optimistically } from '../shared/optimistic.ts';
import { profileDocuments } from './profile-documents.ts';

export function makeAttendanceStore(): Attendance {
  return {
    inactiveSince: async (before, limit) => {
      const found = await db()
        .collection(paths.profiles())
        .where('availability', '==', 'available')
        .where('activeAt', '<', Timestamp.fromMillis(before))
        .orderBy('activeAt')
        .limit(limit)
        .select()
        .get();
      return found.docs.map(({ id }) => id);
    },
    leaveIfInactive: (id, now) =>
      optimistically(async (desk) => {
        const ref = profileDocuments.ref(id);
        const [stored] = await desk.read(ref);
        const profile = stored && profileDocuments.parse(stored);
        const gone = profile && leaveInactive(profile, now);
        if (gone) profileDocuments.update(desk, ref, changedFields(profile, gone));
        return gone !== undefined;
      }),
  };
}
