import { paths } from '@sos/contracts/paths';
import type { Query } from 'firebase-admin/firestore';
import type { AllPayments } from '../../../usecases/payments/ports.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { listPage } from '../shared/list-page.ts';
import { within } from '../shared/within.ts';
import { paymentDocuments } from './payment-documents.ts';

export function makeAllPayments(report: ReportCorrupt): AllPayments {
  return {
    list: async ({ status, client, from, before, order, ...asked }) => {
      const collection = paths.payments();
      const all: Query = db().collection(collection);
      const some = status === undefined ? all : all.where('status', '==', status);
      const theirs = client === undefined ? some : some.where('clientId', '==', client);
      const found = within(theirs, { from, before });
      const page = await listPage(
        found.orderBy('createdAt', order === 'oldest' ? 'asc' : 'desc'),
        { collection, documents: paymentDocuments, report },
        asked,
      );
      return page && { payments: page.listed.map(({ id, value }) => ({ ...value, id })), next: page.next };
    },
  };
}
