import { paths } from '@sos/contracts/paths';
import { FieldPath } from 'firebase-admin/firestore';
import type { DifferenceBook, Differences, KeptDifference } from '../../../usecases/journal/ports.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { listPage } from '../shared/list-page.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';
import { pageOf } from '../shared/pages.ts';
import { differenceDocuments } from './reconciliation-documents.ts';

type Stored = Omit<KeptDifference, 'id'>;

/** What the reconciliation finds, in `reconciliation_differences`. */
export function makeDifferenceStore(report: ReportCorrupt): Differences & DifferenceBook {
  const collection = paths.differences();
  const open = () => db().collection(collection).where('isOpen', '==', true);
  return {
    note: async ({ id, ...finding }, at) => {
      const fresh = { ...finding, foundAt: at, seenAt: at, goneAt: null, isOpen: true, explanation: null };
      const ref = differenceDocuments.ref(id);
      if (await differenceDocuments.createOnce(ref, fresh)) return true;
      await change(report, id, (before) => {
        return { ...before, ...finding, seenAt: at, goneAt: null, isOpen: before.explanation === null };
      });
      return false;
    },
    leave: async (id, at) => {
      await change(report, id, (before) => ({ ...before, goneAt: at, isOpen: false }));
    },
    read: async (id) => {
      const known = await reporting(report, () => differenceDocuments.read(id));
      return known && { ...known, id };
    },
    open: (page) => {
      const readable = (docs: Parameters<typeof differenceDocuments.list>[0]) => differenceDocuments.list(docs, report);
      return pageOf(open().orderBy(FieldPath.documentId()), collection, { ...page, readable });
    },
    list: async ({ onlyOpen, ...asked }) => {
      const query = (onlyOpen ? open() : db().collection(collection)).orderBy('foundAt', 'desc');
      const page = await listPage(query, { collection, documents: differenceDocuments, report }, asked);
      return page && { differences: page.listed.map(({ id, value }) => ({ ...value, id })), next: page.next };
    },
    explain: (id, decide) =>
      change(report, id, (before, desk) => {
        const { audit, ...explanation } = decide({ ...before, id });
        writeDown(desk, audit);
        return { ...before, explanation, isOpen: false };
      }),
  };
}

/** False when there is none of that id. */
function change(report: ReportCorrupt, id: string, make: (before: Stored, desk: Desk) => Stored): Promise<boolean> {
  return reporting(report, () =>
    optimistically(async (desk) => {
      const ref = differenceDocuments.ref(id);
      const [snapshot] = await desk.read(ref);
      const before = snapshot && differenceDocuments.parse(snapshot);
      if (!before) return false;
      differenceDocuments.update(desk, ref, { before, after: make(before, desk) });
      return true;
    }),
  );
}
