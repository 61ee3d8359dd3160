import { paths } from '@sos/contracts/paths';
import { FieldPath, type Query, Timestamp } from 'firebase-admin/firestore';
import type { JournalBook } from '../../../usecases/journal/ports.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { entryDocuments } from './journal-store.ts';

/** The journal in `accounting_entries`, as admins look through it. */
export function makeJournalBook(report: ReportCorrupt): JournalBook {
  const all = () => db().collection(paths.accountingEntries());
  const read = async (query: Query) => {
    const { docs } = await query.get();
    return (await entryDocuments.list(docs, report)).map(({ id, value }) => ({ ...value, id }));
  };
  return {
    newest: ({ before, limit }) => {
      const ordered = all().orderBy('at', 'desc').orderBy(FieldPath.documentId(), 'desc');
      const rest = before ? ordered.startAfter(Timestamp.fromMillis(before.at), before.id) : ordered;
      return read(rest.limit(limit));
    },
    ofPayment: async (paymentId) => {
      const own = await read(all().where('paymentId', '==', paymentId));
      return own.toSorted((one, other) => other.at - one.at);
    },
  };
}
