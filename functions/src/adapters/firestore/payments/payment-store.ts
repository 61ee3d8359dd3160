import type { AuditRecord } from '@sos/contracts/audit';
import { paths } from '@sos/contracts/paths';
import type { PaymentTransition } from '@sos/domain/payments/next';
import { dueStatuses, openStatuses, type Payment } from '@sos/domain/payments/payment';
import { type DocumentSnapshot, FieldPath, type Query, Timestamp } from 'firebase-admin/firestore';
import type { Payments, RailEventKey } from '../../../usecases/payments/ports.ts';
import type { Clock, PageQuery } from '../../../usecases/shared/ports.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { createEntry } from '../journal/journal-store.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { isAlreadyThere, type Writer } from '../shared/optimistic.ts';
import { pageOf } from '../shared/pages.ts';
import { paymentChanges } from './payment-changes.ts';
import {
  createPayment,
  processedEventDocuments,
  readablePayments,
  refundDocuments,
  type StoredPayment,
} from './payment-documents.ts';

/** More than the limit on opened payments lets anybody have before the oldest is given back. */
const MOST_UNBOOKED = 20;
/** How many used-up payments of an hour leave room for others. */
const MOST_USED_UP = 50;

interface Wanted {
  readonly id: string;
  readonly decide: (payment: Payment) => PaymentTransition;
  readonly auditOf?: ((before: Payment, after: Payment) => AuditRecord) | undefined;
  readonly beside?: ((writer: Writer) => void) | undefined;
}

/** Payments in `payments`, which no client may write. */
export function makePaymentStore(clock: Clock, report: ReportCorrupt): Payments {
  const read = async (id: string) => (await reporting(report, () => paymentChanges.read(id)))?.payment;
  const change = async ({ id, decide, auditOf, beside }: Wanted) => {
    let transition: PaymentTransition | undefined;
    const note = (stored: StoredPayment) => {
      transition = decide(stored.payment);
      const { changed, payment, postings = [] } = transition;
      const write = (writer: Writer) => {
        for (const posting of postings) createEntry(writer, posting);
        if (auditOf) writeDown(writer, auditOf(stored.payment, payment));
        beside?.(writer);
      };
      return { becomes: changed ? { ...stored, payment } : undefined, beside: write };
    };
    await reporting(report, () => paymentChanges.apply(id, note));
    return transition;
  };
  const readable = (docs: readonly DocumentSnapshot[]) => readablePayments(docs, report);
  const list = (query: Query, page: PageQuery) => pageOf(query, paths.payments(), { ...page, readable });
  return {
    read,
    recall: async (id, suffices) => {
      const known = paymentChanges.recall(id)?.payment;
      return known && suffices(known) ? known : read(id);
    },
    createIfAbsent: async (payment) => {
      const created = await createPayment(payment);
      return created ? payment : ((await read(payment.id)) ?? payment);
    },
    change: (id, decide, auditOf) => change({ id, decide, auditOf }),
    changeOnce: async (event, id, decide) => {
      try {
        const effect = { paymentId: id, processedAt: clock.now() };
        return await change({ id, decide, beside: (writer) => recordEvent(writer, event, effect) });
      } catch (error) {
        // Another document of the change may be there already, which makes the event no repetition.
        if (!isAlreadyThere(error) || !(await processedEventDocuments.read(event.rail, event.eventId))) throw error;
        const payment = await read(id);
        return payment && { payment, effects: [], changed: false, repeated: true };
      }
    },
    unscheduled: (createdBefore, page) => {
      const old = unbooked().where('createdAt', '<', Timestamp.fromMillis(createdBefore));
      return list(old.orderBy('createdAt'), page);
    },
    unbookedOf: async (clientId) => {
      const { docs } = await unbooked().where('clientId', '==', clientId).limit(MOST_UNBOOKED).select().get();
      return docs.map(({ id }) => id);
    },
    countUsedUp: async (clientId, since) => {
      const opened = payments().where('clientId', '==', clientId).where('createdAt', '>=', Timestamp.fromMillis(since));
      const latest = opened.orderBy('createdAt', 'desc').limit(MOST_USED_UP).select('sessionId', 'status');
      const { docs } = await latest.get();
      return docs.filter((each) => each.get('sessionId') !== null || !openStatuses.includes(each.get('status'))).length;
    },
    paymentOfRefund: async (refundId) => (await refundDocuments.read(refundId))?.paymentId,
    pendingRefunds: (page) => pendingRefunds(page, report),
    due: (page) => list(payments().where('status', 'in', dueStatuses), page),
  };
}

function pendingRefunds(page: PageQuery, report: ReportCorrupt) {
  const pending = db().collection(paths.refunds()).where('status', '==', 'pending').orderBy(FieldPath.documentId());
  const readable = (docs: readonly DocumentSnapshot[]) => refundDocuments.list(docs, report);
  return pageOf(pending, paths.refunds(), { ...page, readable });
}

const payments = () => db().collection(paths.payments());
const unbooked = () => payments().where('sessionId', '==', null).where('status', 'in', openStatuses);

function recordEvent(
  writer: Writer,
  { rail, eventId, type }: RailEventKey,
  effect: { paymentId: string; processedAt: number },
): void {
  processedEventDocuments.create(writer, processedEventDocuments.ref(rail, eventId), { type, ...effect });
}
