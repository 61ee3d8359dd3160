import { paths } from '@sos/contracts/paths';
import { Timestamp } from 'firebase-admin/firestore';
import type { Newcomers } from '../../../usecases/telegram/ports.ts';
import { userDocuments } from '../accounts/user-documents.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';

const DAY = 86_400_000;

/** Members of `users`; a day's are counted by an aggregation over its hours alone. */
export function makeNewcomers(report: ReportCorrupt): Newcomers {
  return {
    find: (uid) =>
      reporting(report, async () => {
        const user = await userDocuments.read(uid);
        return user && { role: user.role, country: user.country };
      }),
    countOn: async (day) => {
      const from = Date.parse(`${day}T00:00:00Z`);
      const [first, next] = [from, from + DAY].map((at) => Timestamp.fromMillis(at));
      const onDay = db().collection(paths.users()).where('createdAt', '>=', first).where('createdAt', '<', next);
      return (await onDay.count().get()).data().count;
    },
  };
}
