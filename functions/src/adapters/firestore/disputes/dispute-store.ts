import { type DisputeDocument, disputeDocumentSchema } from '@sos/contracts/disputes';
import { paths } from '@sos/contracts/paths';
import { type Dispute, isOpenDispute } from '@sos/domain/disputes/dispute';
import { type DocumentSnapshot, FieldPath } from 'firebase-admin/firestore';
import type { Disputes } from '../../../usecases/disputes/ports.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { db } from '../shared/db.ts';
import { documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { listPage } from '../shared/list-page.ts';
import { optimistically } from '../shared/optimistic.ts';
import { pageOf } from '../shared/pages.ts';

export const disputeDocuments = documentsOf(disputeDocumentSchema, paths.dispute);

/** Disputes in `disputes`, which admins read and no client writes. */
export function makeDisputeStore(report: ReportCorrupt): Disputes {
  const readable = (docs: readonly DocumentSnapshot[]) => disputeDocuments.list(docs, report);
  const collection = paths.disputes();
  const all = () => db().collection(collection);
  return {
    read: (id) => reporting(report, async () => parsed(await disputeDocuments.ref(id).get())),
    createIfAbsent: async (dispute) => {
      await disputeDocuments.createOnce(disputeDocuments.ref(dispute.id), toStored(dispute));
    },
    change: (id, decide, auditOf) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = disputeDocuments.ref(id);
          const [snapshot] = await desk.read(ref);
          const before = snapshot && parsed(snapshot);
          const transition = before && decide(before);
          if (!before || !transition?.changed) return transition;
          disputeDocuments.update(desk, ref, { before: toStored(before), after: toStored(transition.dispute) });
          if (auditOf) writeDown(desk, auditOf(before, transition.dispute));
          return transition;
        }),
      ),
    open: (page) =>
      pageOf(all().where('isOpen', '==', true).orderBy(FieldPath.documentId()), collection, { ...page, readable }),
    list: async ({ isOpen, ...asked }) => {
      const found = all()
        .where('isOpen', '==', isOpen)
        .orderBy('sortBy', isOpen ? 'asc' : 'desc');
      const page = await listPage(found, { collection, documents: disputeDocuments, report }, asked);
      return page && { disputes: page.listed.map(({ id, value }) => toDispute(id, value)), next: page.next };
    },
  };
}

/** Whether somebody's bank still asks about a payment. */
export async function isDisputed(paymentId: string): Promise<boolean> {
  const open = db().collection(paths.disputes()).where('paymentId', '==', paymentId).where('isOpen', '==', true);
  return !(await open.limit(1).select().get()).empty;
}

function parsed(snapshot: DocumentSnapshot): Dispute | undefined {
  const stored = disputeDocuments.parse(snapshot);
  return stored && toDispute(snapshot.id, stored);
}

function toStored(dispute: Dispute): DisputeDocument {
  const { id: _id, ...rest } = dispute;
  return { ...rest, isOpen: isOpenDispute(dispute), sortBy: dispute.dueBy ?? dispute.openedAt };
}

function toDispute(id: string, { isOpen: _isOpen, sortBy: _sortBy, ...stored }: DisputeDocument): Dispute {
  return { ...stored, id };
}
