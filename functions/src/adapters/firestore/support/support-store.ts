import { paths } from '@sos/contracts/paths';
import { supportRequestSchema } from '@sos/contracts/support';
import type { Query } from 'firebase-admin/firestore';
import type { SupportRequests } from '../../../usecases/support/ports.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { db } from '../shared/db.ts';
import { documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { listPage } from '../shared/list-page.ts';
import { optimistically } from '../shared/optimistic.ts';

export const supportRequestDocuments = documentsOf(supportRequestSchema, paths.supportRequest);

/** Requests for help in `support_requests`. */
export function makeSupportStore(report: ReportCorrupt): SupportRequests {
  return {
    createIfAbsent: async (id, request) => {
      await supportRequestDocuments.createOnce(supportRequestDocuments.ref(id), request);
    },
    find: (id) => reporting(report, () => supportRequestDocuments.read(id)),
    list: async ({ status, ...asked }) => {
      const collection = paths.supportRequests();
      const all: Query = db().collection(collection);
      const query = status === undefined ? all : all.where('status', '==', status);
      const of = { collection, documents: supportRequestDocuments, report };
      const page = await listPage(query.orderBy('createdAt', 'desc'), of, asked);
      return page && { requests: page.listed.map(({ id, value }) => ({ ...value, id })), next: page.next };
    },
    changeAsAdmin: (id, decide, auditOf) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = supportRequestDocuments.ref(id);
          const [stored] = await desk.read(ref);
          const before = stored && supportRequestDocuments.parse(stored);
          if (!before) return undefined;
          const after = decide(before);
          supportRequestDocuments.update(desk, ref, { before, after });
          writeDown(desk, auditOf(before, after));
          return after;
        }),
      ),
  };
}
