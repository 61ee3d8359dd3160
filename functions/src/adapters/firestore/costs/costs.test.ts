import { dayOf } from '@sos/domain/dashboard/contribution';
import { noFacts } from '@sos/domain/notifications/notice';
import { expect, it } from 'vitest';
import { costBookContract } from '../../../usecases/costs/cost-book.contract.ts';
import { makeDeliveryStore } from '../notifications/delivery-store.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeCostBook } from './cost-book.ts';
import { makeSentCount } from './sent-count.ts';

const DAY_MS = 86_400_000;

localFirestore();
costBookContract(() => makeCostBook(noneCorrupt));

const delivery = {
  text: 'welcome',
  recipientId: 'ana',
  cause: 'ana',
  facts: noFacts,
  channel: 'email',
  status: 'sent',
  dueAt: START,
  tries: 1,
  leasedUntil: null,
  problem: null,
  createdAt: START,
  endedAt: START,
  checkAt: null,
  replays: 0,
  replayedBy: null,
} as const;

it('messages are counted on the day on which a vendor took them, by their channel', async () => {
  const store = makeDeliveryStore(noneCorrupt);
  const from = Date.parse(dayOf(START));
  const changes = [{}, { endedAt: from }, { endedAt: from + DAY_MS }, { channel: 'push' }, { status: 'dead' }] as const;
  for (const [index, change] of changes.entries()) {
    await store.createIfAbsent(`delivery-${index}`, { ...delivery, ...change });
  }
  const sent = makeSentCount();
  expect(await sent('email', { from, to: from + DAY_MS })).toBe(2);
  expect(await sent('push', { from, to: from + DAY_MS })).toBe(1);
});
