import { paths } from '@sos/contracts/paths';
import type { TransferTransition } from '@sos/domain/transfers/next';
import { openTransferStatuses, type Transfer } from '@sos/domain/transfers/transfer';
import { type DocumentSnapshot, FieldPath, type Query } from 'firebase-admin/firestore';
import type { PageQuery } from '../../../usecases/shared/ports.ts';
import type { Transfers } from '../../../usecases/transfers/ports.ts';
import { createEntry } from '../journal/journal-store.ts';
import { paymentChanges } from '../payments/payment-changes.ts';
import { paymentRef, readablePayments, readStored, updatePayment } from '../payments/payment-documents.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { type Desk, isAlreadyThere, optimistically, type Writer } from '../shared/optimistic.ts';
import { pageOf } from '../shared/pages.ts';
import { toStored, toTransfer, transferDocuments } from './transfer-documents.ts';

/** Shares in `pending_transfers`, which no client may write. */
export function makeTransferStore(report: ReportCorrupt): Transfers {
  const readable = (docs: readonly DocumentSnapshot[]) => transferDocuments.list(docs, report);
  const list = (query: Query, page: PageQuery) => pageOf(query, paths.transfers(), { ...page, readable });
  return {
    read: (id) => reporting(report, async () => parsed(await transferDocuments.ref(id).get())),
    count: (paymentId, decide) => reporting(report, () => count(paymentId, decide)),
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

type Decide = Parameters<Transfers['count']>[1];

/** Most payments are counted once, when there is no transfer yet, which creating it says. */
async function count(paymentId: string, decide: Decide): Promise<TransferTransition | undefined> {
  try {
    const first = await countFirst(paymentId, decide);
    if (first) return first;
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
  }
  return optimistically((desk) => countAgain(desk, paymentId, decide));
}

/** Undefined when nothing says that the payment is still to be counted. */
async function countFirst(paymentId: string, decide: Decide): Promise<TransferTransition | undefined> {
  let transition: TransferTransition | undefined;
  await paymentChanges.apply(paymentId, (stored) => {
    transition = stored.payment.unshared ? decide(stored.payment, undefined) : undefined;
    const counted = transition;
    if (!counted?.changed) return { becomes: undefined };
    const payment = { ...stored.payment, unshared: false };
    return { becomes: { ...stored, payment }, beside: (writer) => write(writer, undefined, counted) };
  });
  return transition?.changed ? transition : undefined;
}

async function countAgain(desk: Desk, paymentId: string, decide: Decide): Promise<TransferTransition | undefined> {
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

function write(writer: Writer, before: Transfer | undefined, { transfer, postings }: TransferTransition): void {
  const ref = transferDocuments.ref(transfer.id);
  const after = toStored(transfer);
  if (before) transferDocuments.update(writer, ref, { before: toStored(before), after });
  else transferDocuments.create(writer, ref, after);
  for (const posting of postings) createEntry(writer, posting);
}
