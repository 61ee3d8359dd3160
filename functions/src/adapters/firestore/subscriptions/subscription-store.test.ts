import { paths } from '@sos/contracts/paths';
import { planDocumentSchema } from '@sos/contracts/subscriptions';
import { userDocumentSchema } from '@sos/contracts/users';
import { defaultPlans } from '@sos/domain/subscriptions/plan';
import { aUser } from '@sos/testing/a-user';
import { expect, it } from 'vitest';
import { plansContract } from '../../../usecases/subscriptions/plans.contract.ts';
import { subscriptionInvoicesContract } from '../../../usecases/subscriptions/subscription-invoices.contract.ts';
import { subscriptionsContract } from '../../../usecases/subscriptions/subscriptions.contract.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { entryDocuments } from '../journal/journal-store.ts';
import { makeSubscriptionInvoices } from './invoice-store.ts';
import { makePlanStore } from './plan-store.ts';
import { makeQuotaStore, makeSubscribers, makeSubscriptionStore } from './subscription-store.ts';

localFirestore();

const period = { aiCalls: 1, periodStart: 1, periodEnd: 2, trialEnd: null, endsAt: null, trialEndsSoon: false };

subscriptionsContract(() => ({
  subscriptions: makeSubscriptionStore(noneCorrupt),
  quotas: makeQuotaStore(noneCorrupt),
}));

plansContract(() => {
  const subscriptions = makeSubscriptionStore(noneCorrupt);
  return {
    plans: makePlanStore(noneCorrupt),
    trail: async () => (await db().collection(paths.adminAuditLogs()).get()).docs.map(({ id }) => id),
    subscribe: (uid, planId, status) =>
      subscriptions.change(uid, async (before) => {
        const current = { ...period, planId, status };
        return { ...before, standing: { ...before.standing, current } };
      }),
  };
});

it('plans are those that an admin has made, or the defaults while there are none', async () => {
  const plans = makePlanStore(noneCorrupt);
  expect(await plans.all()).toEqual(defaultPlans);
  const [{ id: _id, ...plan } = { id: '' }] = defaultPlans;
  await put(paths.subscriptionPlan('gold'), planDocumentSchema, { ...planOf(plan), name: 'Gold' });
  expect(await plans.all()).toMatchObject([{ id: 'gold', name: 'Gold', aiCalls: 100 }]);
});

function planOf(plan: object) {
  return planDocumentSchema.parse(plan);
}

it('a subscriber is named as their account is', async () => {
  await put(paths.user('ada'), userDocumentSchema, aUser());
  const subscribers = makeSubscribers(noneCorrupt);
  expect((await subscribers.find('ada'))?.name).toContain('Ada');
  expect(await subscribers.find('nobody')).toBeUndefined();
});

subscriptionInvoicesContract(() => ({
  invoices: makeSubscriptionInvoices(noneCorrupt),
  entry: async (id) => {
    const entry = await entryDocuments.read(id);
    return entry && { ...entry, id };
  },
}));
