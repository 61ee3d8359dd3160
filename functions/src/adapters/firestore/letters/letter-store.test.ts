import { begin, type Delivery, deliveryId, finish, newDelivery, replay } from '@sos/domain/notifications/delivery';
import { noFacts, type Notice } from '@sos/domain/notifications/notice';
import { expect, it } from 'vitest';
import { lettersContract } from '../../../usecases/letters/letters.contract.ts';
import { makeKeepUnknown } from '../../../usecases/payments/bury-event.ts';
import { makeDeliveryStore } from '../notifications/delivery-store.ts';
import { makeDeadLetters, makeQuarantine } from '../payments/strange-events.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { makeLetterStore } from './letter-store.ts';

localFirestore();

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
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
    await makeDeadLetters(clock).keep({ ...event, problem: 'no type', body: '{}', isClosed: false });
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

it('an event of a kind that nothing follows waits for nobody, and can be followed until an admin closes it', async () => {
  const letters = makeLetterStore(noneCorrupt);
  const keep = makeKeepUnknown({ deadLetters: makeDeadLetters({ now: () => AT }), log: { ...silent } });
  await keep({ vendor: 'wise', eventId: 'd-1', type: 'balances#credit', body: '{"a":1}' });
  await keep({ vendor: 'wise', eventId: 'd-1', type: 'balances#credit', body: 'again' });
  const shown = async () => (await letters.list({ of: 'events', after: undefined, limit: 9 }))?.letters;
  expect(await shown()).toMatchObject([
    { what: 'd-1', problem: 'unknown: balances#credit', body: '{"a":1}', waiting: false, replayable: true },
  ]);
  const audit = {
    id: 'x',
    adminId: 'irma',
    action: 'adminReplayEvent',
    subjectKind: 'event',
    subjectId: 'wise_d-1',
  } as const;
  const deed = { before: null, after: null, reason: 'It counts now.', at: AT, undoes: null };
  await letters.close('events', 'wise_d-1', () => ({ by: 'irma', at: AT, audit: { ...audit, ...deed } }));
  expect(await shown()).toMatchObject([{ waiting: false, replayable: false }]);
});
