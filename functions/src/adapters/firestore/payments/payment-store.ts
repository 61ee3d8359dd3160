import { paths } from '@sos/contracts/paths';
import { type PaymentDocument, paymentDocumentSchema } from '@sos/contracts/payments';
import { Timestamp, type DocumentSnapshot } from 'firebase-admin/firestore';
import type { Payment, Payments } from '../../../usecases/payments/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { db } from '../shared/db.ts';
import { parseDocument } from '../shared/documents.ts';
import { createOnce, unlessThere } from '../shared/create-once.ts';
import { documentToStore } from '../shared/instants.ts';

const STILL_HOLDING = ['created', 'authorized', 'failed'];

/** Payments in `payments`, which no client may write. */
export function makePaymentStore(clock: Clock): Payments {
  return {
    read: async (id) => parsePayment(await db().doc(paths.payment(id)).get()),
    createIfAbsent: async (payment) => {
      const ref = db().doc(paths.payment(payment.id));
      const created = await createOnce(ref, documentToStore(toDocument(payment)));
      return created ? payment : (parsePayment(await ref.get()) ?? payment);
    },
    change: (id, decide) =>
      db().runTransaction(async (transaction) => {
        const ref = db().doc(paths.payment(id));
        const stored = parsePayment(await transaction.get(ref));
        const changed = stored && decide(stored);
        if (changed) transaction.set(ref, documentToStore(toDocument(changed)));
        return changed ?? stored;
      }),
    changeOnce: (event, id, decide) =>
      unlessThere('seen' as const, async (transaction) => {
        const ref = db().doc(paths.payment(id));
        const stored = parsePayment(await transaction.get(ref));
        if (!stored) return 'unknown_payment';
        const changed = decide(stored);
        if (!changed) return 'unchanged';
        const processed = db().doc(paths.processedEvent(event.rail, event.eventId));
        transaction.create(processed, documentToStore({ type: event.type, paymentId: id, processedAt: clock.now() }));
        transaction.set(ref, documentToStore(toDocument(changed)));
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
      return found.docs.map(parsePayment).filter((payment) => payment !== undefined);
    },
  };
}

function parsePayment(snapshot: DocumentSnapshot): Payment | undefined {
  const stored = parseDocument(paymentDocumentSchema, snapshot);
  if (!stored) return undefined;
  const { total, platformFee, providerShare, includedMinutes, ...rest } = stored;
  return { ...rest, id: snapshot.id, price: { total, platformFee, providerShare, includedMinutes } };
}

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
