import { paths } from '@sos/contracts/paths';
import type { PaymentDocument } from '@sos/contracts/payments';
import { Timestamp, type DocumentSnapshot } from 'firebase-admin/firestore';
import type { Payment, Payments } from '../../../usecases/payments/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { changedFields } from '../shared/changed-fields.ts';
import { unlessThere } from '../shared/create-once.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { paymentDocuments, processedEventDocuments } from './payment-documents.ts';

const STILL_HOLDING = ['created', 'authorized', 'failed'];

/** Payments in `payments`, which no client may write. */
export function makePaymentStore(clock: Clock, report: ReportCorrupt): Payments {
  return {
    read: async (id) => parsePayment(await paymentDocuments.ref(id).get()),
    createIfAbsent: async (payment) => {
      const ref = paymentDocuments.ref(payment.id);
      const created = await paymentDocuments.createOnce(ref, toDocument(payment));
      return created ? payment : (parsePayment(await ref.get()) ?? payment);
    },
    change: (id, decide) =>
      db().runTransaction(async (transaction) => {
        const ref = paymentDocuments.ref(id);
        const stored = parsePayment(await transaction.get(ref));
        const changed = stored && decide(stored);
        if (changed) paymentDocuments.update(transaction, ref, changes(stored, changed));
        return changed ?? stored;
      }),
    changeOnce: (event, id, decide) =>
      unlessThere('seen' as const, async (transaction) => {
        const ref = paymentDocuments.ref(id);
        const stored = parsePayment(await transaction.get(ref));
        if (!stored) return 'unknown_payment';
        const changed = decide(stored);
        if (!changed) return 'unchanged';
        const processed = { type: event.type, paymentId: id, processedAt: clock.now() };
        processedEventDocuments.create(transaction, processedEventDocuments.ref(event.rail, event.eventId), processed);
        paymentDocuments.update(transaction, ref, changes(stored, changed));
        return 'changed';
      }),
    unscheduled: async (createdBefore, limit) => {
      const found = await db()
        .collection(paths.payments())
        .where('sessionId', '==', null)
        .where('status', 'in', STILL_HOLDING)
        .where('createdAt', '<', Timestamp.fromMillis(createdBefore))
        .orderBy('createdAt')
        .limit(limit)
        .get();
      return (await paymentDocuments.list(found.docs, report)).map(({ id, value }) => toPayment(id, value));
    },
  };
}

function parsePayment(snapshot: DocumentSnapshot): Payment | undefined {
  const stored = paymentDocuments.parse(snapshot);
  return stored && toPayment(snapshot.id, stored);
}

function toPayment(id: string, stored: PaymentDocument): Payment {
  const { total, platformFee, providerShare, includedMinutes, ...rest } = stored;
  return { ...rest, id, price: { total, platformFee, providerShare, includedMinutes } };
}

const changes = (before: Payment, after: Payment) => changedFields(toDocument(before), toDocument(after));

function toDocument(payment: Payment): PaymentDocument {
  const {
    clientId,
    providerId,
    providerKind,
    status,
    railId,
    sessionId,
    createdAt,
    authorizedAt,
    settledAt,
    captureBefore,
  } = payment;
  const parties = { clientId, providerId, providerKind };
  const instants = { createdAt, authorizedAt, settledAt, captureBefore };
  return { ...parties, status, rail: 'stripe', railId, ...payment.price, sessionId, ...instants };
}
