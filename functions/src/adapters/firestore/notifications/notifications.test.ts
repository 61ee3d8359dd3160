import { paths } from '@sos/contracts/paths';
import { begin, newDelivery } from '@sos/domain/notifications/delivery';
import { noFacts } from '@sos/domain/notifications/notice';
import { defaultPreferences } from '@sos/domain/notifications/preferences';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { userDocumentSchema } from '@sos/contracts/users';
import { aProfile } from '@sos/testing/a-profile';
import { beforeEach, describe, expect, it } from 'vitest';
import { notificationsContract } from '../../../usecases/notifications/notifications.contract.ts';
import { makeKnownUsers } from '../accounts/known-users.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeBellStore } from './bell-store.ts';
import { makeDeliveryStore } from './delivery-store.ts';
import { notificationDocuments } from './notification-documents.ts';
import { makePushTokenStore } from './push-token-store.ts';
import { makeRecipients } from './recipients.ts';

const firestore = localFirestore();
let now = START;
beforeEach(() => void (now += 60_000));
const clock = { now: () => now };
const recipients = makeRecipients(noneCorrupt, clock, makeKnownUsers(clock));
const bell = makeBellStore();

const register = (uid: string, role: 'client' | 'lawyer' = 'client') => {
  const person = { firstName: 'Ana', lastName: 'Lima', email: 'ana@example.com', country: 'PT', locale: 'fr' } as const;
  const dates = { status: 'active', termsVersion: '', termsAcceptedAt: START, createdAt: START } as const;
  return put(paths.user(uid), userDocumentSchema, { role, ...person, currency: 'EUR', ...dates });
};

describe('notifications in Firestore', () => {
  notificationsContract(() => ({
    bell,
    deliveries: makeDeliveryStore(noneCorrupt),
    recipients,
    pushTokens: makePushTokenStore(noneCorrupt),
    register: (uid) => register(uid),
    rung: async () => {
      const { docs } = await db().collection(paths.notifications()).get();
      return docs.map((doc) => ({ id: doc.id, readAt: notificationDocuments.parse(doc)?.readAt ?? null }));
    },
    deadLetters: async () => (await db().collection('notification_dlq').get()).size,
    trail: async () => (await db().collection('admin_audit_logs').get()).docs.map((doc) => doc.id),
  }));
});

it('a provider who named no zone has the one of their profile', async () => {
  await register('ana', 'lawyer');
  await put(paths.profile('ana'), profileDocumentSchema, aProfile({ timeZone: 'Asia/Tokyo' }));
  expect((await recipients.find('ana'))?.preferences.timeZone).toBe('Asia/Tokyo');
});

it('what was read of a person serves one event, and not the next', async () => {
  await register('ana');
  const reads = async () => {
    firestore.server.resetStats();
    await recipients.find('ana');
    return firestore.server.stats().reads;
  };
  expect([await reads(), await reads()]).toEqual([2, 0]);
  now += 10_000;
  expect(await reads()).toBe(2);
  await recipients.savePreferences('ana', { ...defaultPreferences, timeZone: 'Asia/Tokyo' });
  expect((await recipients.find('ana'))?.preferences.timeZone).toBe('Asia/Tokyo');
});

it('the zone of a profile serves all that is told about one call', async () => {
  await register('bea', 'lawyer');
  await put(paths.profile('bea'), profileDocumentSchema, aProfile({ timeZone: 'Asia/Tokyo' }));
  const reads = async () => {
    firestore.server.resetStats();
    await recipients.find('bea');
    return firestore.server.stats().reads;
  };
  expect(await reads()).toBe(3);
  now += 10_000;
  expect(await reads()).toBe(2);
  now += 600_000;
  expect(await reads()).toBe(3);
});

it('the first try of a delivery that was made here needs no read', async () => {
  const notice = { text: 'welcome', recipientId: 'ana', cause: 'unread', facts: noFacts } as const;
  const deliveries = makeDeliveryStore(noneCorrupt);
  await deliveries.createIfAbsent('unread', newDelivery(notice, { channel: 'email', at: now, now }));
  firestore.server.resetStats();
  await deliveries.change('unread', (delivery) => begin(delivery, now));
  expect(firestore.server.stats()).toMatchObject({ reads: 0, writes: 1 });
});

it('what a newer release wrote beside preferences stays', async () => {
  await register('ana');
  const stored = db().doc(paths.notificationPreferences('ana'));
  await recipients.savePreferences('ana', defaultPreferences);
  await stored.update({ ofLater: 1, 'muted.letter': ['welcome'] });
  await recipients.savePreferences('ana', { ...defaultPreferences, timeZone: 'UTC' });
  expect((await stored.get()).data()).toMatchObject({
    ofLater: 1,
    timeZone: 'UTC',
    muted: { email: [], letter: ['welcome'] },
  });
});

it('a notice costs one write, and nothing when it is told again', async () => {
  const notice = { text: 'welcome', recipientId: 'ana', cause: 'account', facts: noFacts } as const;
  firestore.server.resetStats();
  await bell.ring(notice, START);
  await bell.ring(notice, START);
  expect(firestore.server.stats()).toMatchObject({ reads: 0, writes: 1 });
});
