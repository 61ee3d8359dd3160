import { paths } from '@sos/contracts/paths';
import type { AgencyRequest, RequestStatus } from '@sos/domain/agencies/request';
import type { BookingRequests } from '../../../usecases/agencies/ports.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';
import { requestDocuments } from './agency-documents.ts';

/** Far more than are open at once. */
const MOST = 200;
const open: readonly RequestStatus[] = ['waiting', 'offered', 'accepted', 'under_way'];
const accepted: readonly RequestStatus[] = ['accepted', 'under_way'];

/** `booking_requests`. */
export function makeRequestStore(report: ReportCorrupt): BookingRequests {
  const by = async (field: 'agencyId' | 'clientId', id: string, statuses: readonly RequestStatus[]) => {
    const all = db().collection(paths.bookingRequests()).where(field, '==', id);
    const { docs } = await all.where('status', 'in', statuses).limit(MOST).get();
    return (await requestDocuments.list(docs, report)).map(({ value }) => value);
  };
  return {
    find: (id) => reporting(report, () => requestDocuments.read(id)),
    createOnce: async (request) =>
      (await requestDocuments.createOnce(requestDocuments.ref(request.id), request)) !== undefined,
    change: (id, decide) =>
      reporting(report, () =>
        optimistically(async (desk): Promise<AgencyRequest | undefined> => {
          const ref = requestDocuments.ref(id);
          const [snapshot] = await desk.read(ref);
          const before = snapshot && requestDocuments.parse(snapshot);
          if (!before) return undefined;
          const after = decide(before);
          if (after !== before) requestDocuments.update(desk, ref, { before, after });
          return after;
        }),
      ),
    openOf: (agencyId) => by('agencyId', agencyId, open),
    acceptedFor: (clientId) => by('clientId', clientId, accepted),
  };
}
