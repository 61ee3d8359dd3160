import { affiliateArrivalSchema } from '@sos/contracts/affiliates';
import { paths } from '@sos/contracts/paths';
import type { Instant } from '@sos/domain/shared/instant';
import { Timestamp } from 'firebase-admin/firestore';
import type { Arrivals } from '../../../usecases/affiliates/bind-at-booking.ts';
import { db } from '../shared/db.ts';
import { documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';

export const arrivalDocuments = documentsOf(affiliateArrivalSchema, paths.affiliateArrival);

/** `affiliate_arrivals`. */
export function makeArrivals(report: ReportCorrupt): Arrivals {
  return {
    keep: (uid, arrival) => reporting(report, () => optimistically((desk) => keep(desk, uid, arrival))),
    find: (uid) => reporting(report, () => arrivalDocuments.read(uid)),
  };
}

async function keep(desk: Desk, uid: string, after: Parameters<Arrivals['keep']>[1]): Promise<void> {
  const ref = arrivalDocuments.ref(uid);
  const [snapshot] = await desk.read(ref);
  const before = snapshot && arrivalDocuments.parse(snapshot);
  if (before) arrivalDocuments.update(desk, ref, { before, after });
  else arrivalDocuments.create(desk, ref, after);
}

/** Whether a client has a session that is older. */
export async function hasBookedBefore(clientId: string, at: Instant): Promise<boolean> {
  const own = db().collection(paths.sessions()).where('clientId', '==', clientId);
  const older = own.where('createdAt', '<', Timestamp.fromMillis(at)).orderBy('createdAt', 'desc');
  return !(await older.limit(1).select().get()).empty;
}
