import { paths } from '@sos/contracts/paths';
import type { TransferTransition } from '@sos/domain/transfers/next';
import { openTransferStatuses, type Transfer } from '@sos/domain/transfers/transfer';
import { type DocumentSnapshot, FieldPath, type Query } from 'firebase-admin/firestore';
import type { PageQuery } from '../../../usecases/shared/ports.ts';
import type { Transfers } from '../../../usecases/transfers/ports.ts';
import { createEntry } from '../journal/journal-store.ts';
import { paymentRef, readablePayments, readStored, updatePayment } from '../payments/payment-documents.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';
import { pageOf } from '../shared/pages.ts';
import { toStored, toTransfer, transferDocuments } from './transfer-documents.ts';

/** Shares in `pending_transfers`, which no client may write. */
export function makeTransferStore(report: ReportCorrupt): Transfers {
  const readable = (docs: readonly DocumentSnapshot[]) => transferDocuments.list(docs, report);
  const list = (query: Query, page: PageQuery) => pageOf(query, paths.transfers(), { ...page, readable });
  return {
    read: (id) => reporting(report, async () => parsed(await transferDocuments.ref(id).get())),
    count: (paymentId, decide) => reporting(report, () => optimistically((desk) => count(desk, paymentId, decide))),
    change: (id, decide) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const [snapshot] = await desk.read(transferDocuments.ref(id));
          const before = snapshot && parsed(snapshot);
          const transition = before && decide(before);
          if (!before || !transition?.changed) return transition;
          write(desk, before, transition);
          return transition;
        }),
      ),
    uncounted: (page) => {
      const found = db().collection(paths.payments()).where('unshared', '==', true).orderBy(FieldPath.documentId());
      return pageOf(found, paths.payments(), { ...page, readable: (docs) => readablePayments(docs, report) });
    },
    open: (page) => list(transfers().where('status', 'in', openTransferStatuses), page),
    waitingOf: (providerId, page) =>
      list(transfers().where('providerId', '==', providerId).where('status', '==', 'waiting'), page),
  };
}

const transfers = () => db().collection(paths.transfers());

async function count(
  desk: Desk,
  paymentId: string,
  decide: Parameters<Transfers['count']>[1],
): Promise<TransferTransition | undefined> {
  const [paid, known] = await desk.read(paymentRef(paymentId), transferDocuments.ref(paymentId));
  const stored = paid && (await readStored(paid, (ref) => readOne(desk, ref)));
  if (!stored) return undefined;
  const { payment } = stored;
  const before = known && parsed(known);
  const transition = decide(payment, before);
  if (payment.unshared) updatePayment(desk, stored, { ...payment, unshared: false });
  if (transition.changed) write(desk, before, transition);
  return transition;
}

async function readOne(desk: Desk, ref: DocumentSnapshot['ref']): Promise<DocumentSnapshot> {
  const [snapshot] = await desk.read(ref);
  return snapshot ?? ref.get();
}

function parsed(snapshot: DocumentSnapshot): Transfer | undefined {
  const stored = transferDocuments.parse(snapshot);
  return stored && toTransfer(snapshot.id, stored);
}

function write(desk: Desk, before: Transfer | undefined, { transfer, postings }: TransferTransition): void {
  const ref = transferDocuments.ref(transfer.id);
  const after = toStored(transfer);
  if (before) transferDocuments.update(desk, ref, { before: toStored(before), after });
  else transferDocuments.create(desk, ref, after);
  for (const posting of postings) createEntry(desk, posting);
}
