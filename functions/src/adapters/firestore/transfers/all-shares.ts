import { paths } from '@sos/contracts/paths';
import type { Query } from 'firebase-admin/firestore';
import type { AllShares } from '../../../usecases/transfers/ports.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { listPage } from '../shared/list-page.ts';
import { toTransfer, transferDocuments } from './transfer-documents.ts';

export function makeAllShares(report: ReportCorrupt): AllShares {
  return {
    list: async ({ status, ...asked }) => {
      const collection = paths.transfers();
      const all: Query = db().collection(collection);
      const found = status === undefined ? all : all.where('status', '==', status);
      const page = await listPage(
        found.orderBy('createdAt', 'desc'),
        { collection, documents: transferDocuments, report },
        asked,
      );
      return page && { shares: page.listed.map(({ id, value }) => toTransfer(id, value)), next: page.next };
    },
  };
}
