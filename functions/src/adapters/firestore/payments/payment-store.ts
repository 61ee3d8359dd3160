import { paths } from '@sos/contracts/paths';
import type { PaymentTransition } from '@sos/domain/payments/next';
import { dueStatuses, openStatuses, type Payment } from '@sos/domain/payments/payment';
import { type Query, Timestamp } from 'firebase-admin/firestore';
import type { Payments, RailEventKey } from '../../../usecases/payments/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { Changes } from '../shared/changes.ts';
import { db } from '../shared/db.ts';
import { isAlreadyThere, type Writer } from '../shared/optimistic.ts';
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
  const changes = new Changes<Payment>({
    ref: paymentRef,
    parse: parsePayment,
    update: (writer, { before, after }) => updatePayment(writer, before, after),
  });
  const change = async (id: string, decide: Decide, beside?: (writer: Writer) => void) => {
    let transition: PaymentTransition | undefined;
    await changes.apply(id, (payment) => {
      transition = decide(payment);
      return { becomes: transition.changed ? transition.payment : undefined, beside };
    });
    return transition;
  };
  return {
    read,
    createIfAbsent: async (payment) => {
      const created = await createPayment(payment);
      return created ? payment : ((await read(payment.id)) ?? payment);
    },
    change: (id, decide) => change(id, decide),
    changeOnce: async (event, id, decide) => {
      try {
        const effect = { paymentId: id, processedAt: clock.now() };
        return await change(id, decide, (writer) => recordEvent(writer, event, effect));
      } catch (error) {
        if (!isAlreadyThere(error)) throw error;
        const payment = await read(id);
        return payment && { payment, effects: [], changed: false, repeated: true };
      }
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

function recordEvent(
  writer: Writer,
  { rail, eventId, type }: RailEventKey,
  effect: { paymentId: string; processedAt: number },
): void {
  processedEventDocuments.create(writer, processedEventDocuments.ref(rail, eventId), { type, ...effect });
}
