import { paths } from '@sos/contracts/paths';
import type { Papers } from '@sos/domain/journal/papers';
import type { Posting } from '@sos/domain/journal/posting';
import { type DocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import type { PaperStore } from '../../../usecases/journal/ports.ts';
import { paymentRef, readablePayments, readStored } from '../payments/payment-documents.ts';
import { db } from '../shared/db.ts';
import { CorruptDocumentError, type ReportCorrupt } from '../shared/documents.ts';
import { pageOf } from '../shared/pages.ts';
import { toTransfer, transferDocuments } from '../transfers/transfer-documents.ts';
import { entryDocuments } from './journal-store.ts';

/** How many values one query may ask for at once. */
const AT_ONCE = 30;

/** What there is about payments: in `payments`, `pending_transfers` and `accounting_entries`. */
export function makePaperStore(report: ReportCorrupt): PaperStore {
  return {
    of: async (ids) => {
      const wanted = [...new Set(ids)];
      const found: Papers[] = [];
      for (let start = 0; start < wanted.length; start += AT_ONCE) {
        found.push(...(await papersOf(wanted.slice(start, start + AT_ONCE), report)));
      }
      return found;
    },
    settledIn: ({ from, to }, page) => {
      const settled = db()
        .collection(paths.payments())
        .where('settledAt', '>=', Timestamp.fromMillis(from))
        .where('settledAt', '<', Timestamp.fromMillis(to))
        .orderBy('settledAt');
      return pageOf(settled, paths.payments(), { ...page, readable: (docs) => readablePayments(docs, report) });
    },
  };
}

async function papersOf(ids: readonly string[], report: ReportCorrupt): Promise<Papers[]> {
  const refs = ids.flatMap((id) => [paymentRef(id), transferDocuments.ref(id)]);
  const [snapshots, entries] = await Promise.all([db().getAll(...refs), entriesOf(ids, report)]);
  const papers = await Promise.all(
    ids.map(async (id, index) => {
      const [paid, sent] = snapshots.slice(index * 2, index * 2 + 2);
      const own = entries.filter(({ paymentId }) => paymentId === id);
      return paid && sent && readPapers({ paid, sent, entries: own }, report);
    }),
  );
  return papers.filter((each) => each !== undefined);
}

async function entriesOf(ids: readonly string[], report: ReportCorrupt): Promise<Posting[]> {
  const { docs } = await db().collection(paths.accountingEntries()).where('paymentId', 'in', ids).get();
  return (await entryDocuments.list(docs, report)).map(({ id, value }) => ({ ...value, id }));
}

interface Stored {
  readonly paid: DocumentSnapshot;
  readonly sent: DocumentSnapshot;
  readonly entries: readonly Posting[];
}

async function readPapers({ paid, sent, entries }: Stored, report: ReportCorrupt): Promise<Papers | undefined> {
  try {
    const stored = await readStored(paid, (ref) => ref.get());
    const transfer = transferDocuments.parse(sent);
    return { id: paid.id, payment: stored?.payment, transfer: transfer && toTransfer(sent.id, transfer), entries };
  } catch (error) {
    if (!(error instanceof CorruptDocumentError)) throw error;
    await report(error);
    return undefined;
  }
}
