import { paths } from '@sos/contracts/paths';
import type { PaymentTransition } from '@sos/domain/payments/next';
import { dueStatuses, openStatuses, type Payment } from '@sos/domain/payments/payment';
import { Timestamp, type Query, type Transaction } from 'firebase-admin/firestore';
import type { Payments, RailEventKey } from '../../../usecases/payments/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { unlessThere } from '../shared/create-once.ts';
import { db } from '../shared/db.ts';
import {
  createPayment,
  parsePayment,
  paymentRef,
  processedEventDocuments,
  updatePayment,
} from './payment-documents.ts';

type Decide = (payment: Payment) => PaymentTransition;

/** Payments in `payments`, which no client may write. */
export function makePaymentStore(clock: Clock): Payments {
  const read = async (id: string) => parsePayment(await paymentRef(id).get());
  return {
    read,
    createIfAbsent: async (payment) => {
      const created = await createPayment(payment);
      return created ? payment : ((await read(payment.id)) ?? payment);
    },
    change: (id, decide) => db().runTransaction((transaction) => change(transaction, id, decide)),
    changeOnce: async (event, id, decide) => {
      const decided = await unlessThere('on_record' as const, async (transaction) => {
        const transition = await change(transaction, id, decide);
        if (transition?.changed) recordEvent(transaction, event, { paymentId: id, processedAt: clock.now() });
        return transition;
      });
      if (decided !== 'on_record') return decided;
      const payment = await read(id);
      return payment && { payment, effects: [], changed: false, repeated: true };
    },
    unscheduled: (createdBefore, limit) =>
      idsOf(
        payments()
          .where('sessionId', '==', null)
          .where('status', 'in', openStatuses)
          .where('createdAt', '<', Timestamp.fromMillis(createdBefore))
          .orderBy('createdAt')
          .limit(limit),
      ),
    due: (limit) => idsOf(payments().where('status', 'in', dueStatuses).limit(limit)),
  };
}

const payments = () => db().collection(paths.payments());

async function idsOf(query: Query): Promise<string[]> {
  const found = await query.select().get();
  return found.docs.map(({ id }) => id);
}

async function change(transaction: Transaction, id: string, decide: Decide): Promise<PaymentTransition | undefined> {
  const payment = parsePayment(await transaction.get(paymentRef(id)));
  if (!payment) return undefined;
  const transition = decide(payment);
  if (transition.changed) updatePayment(transaction, payment, transition.payment);
  return transition;
}

function recordEvent(
  transaction: Transaction,
  { rail, eventId, type }: RailEventKey,
  effect: { paymentId: string; processedAt: number },
): void {
  processedEventDocuments.create(transaction, processedEventDocuments.ref(rail, eventId), { type, ...effect });
}
