import { begin, type Delivery, deliveryId, finish, newDelivery, replay } from '@sos/domain/notifications/delivery';
import { noFacts, type Notice } from '@sos/domain/notifications/notice';
import { lettersContract } from '../../../usecases/letters/letters.contract.ts';
import { makeDeliveryStore } from '../notifications/delivery-store.ts';
import { makeDeadLetters, makeQuarantine } from '../payments/strange-events.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { makeLetterStore } from './letter-store.ts';

localFirestore();

const AT = Date.UTC(2026, 0, 5, 12);
const deliveries = makeDeliveryStore(noneCorrupt);

async function die(cause: string, recipientId: string, at: number): Promise<string> {
  const notice: Notice = { text: 'welcome', recipientId, cause, facts: noFacts };
  const id = deliveryId(notice, 'email');
  await deliveries.createIfAbsent(id, newDelivery(notice, { channel: 'email', at, now: at }));
  await deliveries.change(id, (delivery: Delivery) => {
    const begun = begin(delivery, at);
    return begun && finish(begun, begun.tries, { type: 'refused', problem: '550', at });
  });
  return id;
}

lettersContract(() => ({
  letters: makeLetterStore(noneCorrupt),
  die: async () => {
    const early = await die('early', 'ana', AT);
    await die('later', 'ben', AT + 1);
    await deliveries.change(early, (delivery) => replay(delivery, 'irma', AT + 2));
  },
  speak: async (eventId, at) => {
    const clock = { now: () => at };
    const event = { vendor: 'stripe', eventId };
    await makeDeadLetters(clock).keep({ ...event, problem: 'no type', body: '{}' });
    const strange = {
      type: 'payment_intent.succeeded',
      about: 'booking-1',
      reasons: ['amount', 'currency'],
      told: '{}',
    };
    await makeQuarantine(clock).keep({ ...event, ...strange });
  },
  trail: async () => (await db().collection('admin_audit_logs').get()).docs.map(({ id }) => id),
}));
