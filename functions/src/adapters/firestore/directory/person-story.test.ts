import { applicationDocumentSchema } from '@sos/contracts/applications';
import { disputeDocumentSchema } from '@sos/contracts/disputes';
import { paths } from '@sos/contracts/paths';
import { dataExportSchema } from '@sos/contracts/privacy';
import { givenReviewSchema, reviewDocumentSchema } from '@sos/contracts/reviews';
import { subscriptionDocumentSchema } from '@sos/contracts/subscriptions';
import { withdrawalSchema } from '@sos/contracts/withdrawals';
import { callNotices } from '@sos/domain/notifications/call-notices';
import { deliveryId, newDelivery } from '@sos/domain/notifications/delivery';
import { beginExport } from '@sos/domain/privacy/data-export';
import { anApplication } from '@sos/domain/testing/an-application';
import { aDispute } from '@sos/domain/testing/a-dispute';
import { aSession } from '@sos/domain/testing/a-session';
import { aWithdrawal } from '@sos/domain/testing/a-withdrawal';
import { aReview } from '@sos/testing/a-review';
import { expect, it } from 'vitest';
import { makeBellStore } from '../notifications/bell-store.ts';
import { makeDeliveryStore } from '../notifications/delivery-store.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { toStored } from '../withdrawals/withdrawal-documents.ts';
import { makePersonStory } from './person-story.ts';

localFirestore();

const story = makePersonStory(noneCorrupt);
const eventsOf = async (uid: string) => (await story.of(uid, 20)).map(({ event }) => event);

async function aReviewOf(id: string, client: string, provider: string): Promise<void> {
  const createdAt = START;
  await put(paths.profileReview(provider, id), reviewDocumentSchema, aReview({ id, rating: 2, createdAt }));
  const given = { clientId: client, providerId: provider, providerName: 'Camille', createdAt };
  await put(paths.givenReview(id), givenReviewSchema, given);
}

it('a review is told of whoever wrote it and of whom it is about, and of nobody else', async () => {
  await aReviewOf('call-1', 'ana', 'camille');
  const document = paths.profileReview('camille', 'call-1');
  const review = { id: 'call-1', rating: 2, state: 'shown', at: START, document };
  expect(await story.of('ana', 20)).toMatchObject([{ ...review, event: 'review_given', personId: 'camille' }]);
  expect(await story.of('camille', 20)).toMatchObject([{ ...review, event: 'review_received', personId: null }]);
  expect(await story.of('ben', 20)).toEqual([]);
});

it('what is sent and shown to somebody is told with its way and what became of it', async () => {
  const [notice] = callNotices(aSession({ clientId: 'ana' }), START);
  if (!notice) throw new Error('a booked call tells nobody');
  const to = { ...notice, recipientId: 'ana' };
  await makeBellStore().ring(to, START);
  const delivery = newDelivery(to, { channel: 'email', at: START, now: START });
  await makeDeliveryStore(noneCorrupt).createIfAbsent(deliveryId(to, 'email'), delivery);
  expect(await story.of('ana', 20)).toMatchObject([
    { event: 'noticed', what: notice.text },
    { event: 'sent', what: notice.text, state: 'email_queued' },
  ]);
});

it('money, an application, a subscription and a copy are told with where they stand, and what has not happened is not told', async () => {
  const { id, ...withdrawal } = { ...toStored(aWithdrawal()), id: 'w-1' };
  await put(paths.withdrawal(id), withdrawalSchema, withdrawal);
  const { id: name, ...dispute } = aDispute();
  const kept = { ...dispute, providerId: 'ana', isOpen: true, sortBy: START };
  await put(paths.dispute(name), disputeDocumentSchema, kept);
  await put(paths.application('ana'), applicationDocumentSchema, anApplication({ submittedAt: START }));
  const current = { planId: 'pro', status: 'active', aiCalls: 5, trialEnd: null, endsAt: null } as const;
  await put(paths.subscription('ana'), subscriptionDocumentSchema, {
    current: { ...current, periodStart: START, periodEnd: START + 1, trialEndsSoon: false },
    given: null,
    hadTrial: false,
    checkoutUntil: null,
    toldAt: null,
    askAfter: null,
  });
  await put(paths.dataExport('ana'), dataExportSchema, beginExport(undefined, { now: START, askedBy: 'irma' }));
  const lines = await story.of('ana', 20);
  expect(lines.map(({ event, state }) => `${event} ${state}`).toSorted()).toEqual([
    'application_sent null',
    'copy_asked null',
    'disputed evidence_due',
    'subscribed active',
    'withdrawn awaiting_confirmation',
  ]);
  expect(lines.find(({ event }) => event === 'withdrawn')?.amount).toEqual({ amount: 5000, currency: 'USD' });
  expect(lines.find(({ event }) => event === 'copy_asked')?.personId).toBe('irma');
});

it('one document that cannot be read is reported, and leaves the others', async () => {
  await aReviewOf('call-1', 'ana', 'camille');
  await db().doc(paths.application('ana')).set({ status: 'no such' });
  const corrupt: string[] = [];
  const told = await makePersonStory(async ({ path }) => void corrupt.push(path)).of('ana', 20);
  expect(told.map(({ event }) => event)).toEqual(['review_given']);
  expect(corrupt).toEqual([paths.application('ana')]);
  expect(await eventsOf('camille')).toEqual(['review_received']);
});
