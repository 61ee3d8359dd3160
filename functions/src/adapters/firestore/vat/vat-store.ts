import { paths } from '@sos/contracts/paths';
import { vatCheckSchema } from '@sos/contracts/vat';
import { Timestamp } from 'firebase-admin/firestore';
import type { VatChecks } from '../../../usecases/vat/ports.ts';
import { userDocuments } from '../accounts/user-documents.ts';
import { db } from '../shared/db.ts';
import { documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';
import { pageOf } from '../shared/pages.ts';

export const vatCheckDocuments = documentsOf(vatCheckSchema, paths.vatCheck);

/** VAT numbers in `vat_checks`. That somebody has one is said in `users`, so that nobody else's is looked for. */
export function makeVatStore(report: ReportCorrupt): VatChecks {
  return {
    find: (uid) => reporting(report, () => vatCheckDocuments.read(uid)),
    change: (uid, decide) =>
      optimistically(async (desk) => {
        const [ref, userRef] = [vatCheckDocuments.ref(uid), userDocuments.ref(uid)];
        const [stored, storedUser] = await desk.read(ref, userRef);
        const before = stored && vatCheckDocuments.parse(stored);
        const after = decide(before);
        const user = storedUser && userDocuments.parse(storedUser);
        const hasVatNumber = after !== null;
        if (user && (user.hasVatNumber ?? false) !== hasVatNumber) {
          userDocuments.update(desk, userRef, { before: user, after: { ...user, hasVatNumber } });
        }
        if (before && after) vatCheckDocuments.update(desk, ref, { before, after });
        else if (after) vatCheckDocuments.create(desk, ref, after);
        else if (before) desk.remove(ref);
        return after;
      }),
    due: (now, page) => {
      const due = db().collection(paths.vatChecks()).where('dueAt', '<=', Timestamp.fromMillis(now)).orderBy('dueAt');
      return pageOf(due, paths.vatChecks(), { ...page, readable: (docs) => vatCheckDocuments.list(docs, report) });
    },
  };
}
