import { paths } from '@sos/contracts/paths';
import { yearOf } from '@sos/domain/invoices/invoice';
import { FieldPath, type DocumentSnapshot } from 'firebase-admin/firestore';
import { noNumbers, numberDrafts } from '../../../usecases/invoices/number-drafts.ts';
import type { Invoices, IssuedInvoice } from '../../../usecases/invoices/ports.ts';
import { createEntry } from '../journal/journal-store.ts';
import { paymentDocuments, paymentRef, readablePayments } from '../payments/payment-documents.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';
import { pageOf } from '../shared/pages.ts';
import { counterDocuments, invoiceDocuments, linkDocuments } from './invoice-documents.ts';

/** Documents in `invoices`, numbered by `invoice_counters`. */
export function makeInvoiceStore(report: ReportCorrupt): Invoices {
  return {
    issue: (drafts, at, postingOf) =>
      optimistically(async (desk) => {
        const year = yearOf(at);
        const counterRef = counterDocuments.ref(String(year));
        const refs = drafts.map(({ id }) => invoiceDocuments.ref(id));
        const [counted, ...found] = await desk.read(counterRef, ...refs);
        const before = counted && counterDocuments.parse(counted);
        const known = { year, at, counter: before ?? noNumbers, issued: found.flatMap(toIssued) };
        const { fresh, counter, issued } = numberDrafts(drafts, known);
        if (fresh.length === 0) return issued;
        if (before) counterDocuments.update(desk, counterRef, { before, after: counter });
        else counterDocuments.create(desk, counterRef, counter);
        for (const invoice of fresh) {
          const { id, ...stored } = invoice;
          invoiceDocuments.create(desk, invoiceDocuments.ref(id), stored);
          const posting = postingOf(invoice);
          if (posting) createEntry(desk, posting);
        }
        return issued;
      }),
    find: (id) => reporting(report, async () => toIssued(await invoiceDocuments.ref(id).get())[0]),
    listOf: async (ownerId, { after, limit }) => {
      const last = after === null ? undefined : await invoiceDocuments.ref(after).get();
      if (last && last.get('ownerId') !== ownerId) return undefined;
      const own = db().collection(paths.invoices()).where('ownerId', '==', ownerId).orderBy('issuedAt', 'desc');
      const { docs } = await (last ? own.startAfter(last) : own).limit(limit).get();
      return (await invoiceDocuments.list(docs, report)).map(({ id, value }) => ({ ...value, id }));
    },
    unbilled: (page) => {
      const found = db().collection(paths.payments()).where('unbilled', '==', true).orderBy(FieldPath.documentId());
      return pageOf(found, paths.payments(), { ...page, readable: (docs) => readablePayments(docs, report) });
    },
    billed: ({ id, captured, refunded }) =>
      optimistically(async (desk) => {
        const [snapshot] = await desk.read(paymentRef(id));
        const before = snapshot && paymentDocuments.parse(snapshot);
        if (!before || before.captured !== captured || before.refunded !== refunded) return;
        paymentDocuments.update(desk, paymentRef(id), { before, after: { ...before, unbilled: false } });
      }),
    keepLink: async (secret, link) => void (await linkDocuments.createOnce(linkDocuments.ref(secret), link)),
    findLink: (secret) => linkDocuments.read(secret),
  };
}

function toIssued(snapshot: DocumentSnapshot): IssuedInvoice[] {
  const invoice = invoiceDocuments.parse(snapshot);
  return invoice ? [{ ...invoice, id: snapshot.id }] : [];
}
