import { paths } from '@sos/contracts/paths';
import type { SubscriptionInvoice } from '@sos/domain/subscriptions/invoice';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import type { SubscriptionInvoices } from '../../../usecases/subscriptions/ports.ts';
import { createEntry } from '../journal/journal-store.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';
import { subscriptionInvoiceDocuments } from './subscription-documents.ts';

/** Invoices of subscriptions in `subscription_invoices`, each change with its entry in the journal. */
export function makeSubscriptionInvoices(report: ReportCorrupt): SubscriptionInvoices {
  return {
    findByPayment: (railPaymentId) =>
      reporting(report, async () => {
        const found = db().collection(paths.subscriptionInvoices()).where('railPaymentId', '==', railPaymentId);
        const [snapshot] = (await found.limit(1).get()).docs;
        return snapshot && parsed(snapshot);
      }),
    change: (id, make) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = subscriptionInvoiceDocuments.ref(id);
          const [snapshot] = await desk.read(ref);
          const before = snapshot && parsed(snapshot);
          const change = await make(before);
          if (!change) return;
          const after = toStored(change.invoice);
          if (before) subscriptionInvoiceDocuments.update(desk, ref, { before: toStored(before), after });
          else subscriptionInvoiceDocuments.create(desk, ref, after);
          if (change.posting) createEntry(desk, change.posting);
        }),
      ),
  };
}

function parsed(snapshot: DocumentSnapshot): SubscriptionInvoice | undefined {
  const stored = subscriptionInvoiceDocuments.parse(snapshot);
  return stored && { ...stored, id: snapshot.id };
}

function toStored({ id: _id, ...invoice }: SubscriptionInvoice) {
  return { ...invoice, disputes: [...invoice.disputes] };
}
