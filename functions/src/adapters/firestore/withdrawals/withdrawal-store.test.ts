import { randomBytes } from 'node:crypto';
import { affiliateProfileSchema } from '@sos/contracts/affiliates';
import { paths } from '@sos/contracts/paths';
import { userDocumentSchema } from '@sos/contracts/users';
import { withdrawalSchema } from '@sos/contracts/withdrawals';
import { aWithdrawal } from '@sos/domain/testing/a-withdrawal';
import { aUser } from '@sos/testing/a-user';
import { anAffiliateProfile } from '@sos/testing/an-affiliate-profile';
import { describe, expect, it } from 'vitest';
import { withdrawalsContract } from '../../../usecases/withdrawals/withdrawals.contract.ts';
import { makePayoutCipher } from '../../crypto/payout-cipher.ts';
import { ledgerDocuments } from '../affiliates/affiliate-documents.ts';
import { entryDocuments } from '../journal/journal-store.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makePayoutMethods } from './method-store.ts';
import { toStored } from './withdrawal-documents.ts';
import { makeWithdrawalLists, preparedOf } from './withdrawal-lists.ts';
import { makeStandingOf, makeWithdrawalStore } from './withdrawal-store.ts';

localFirestore();
const cipher = makePayoutCipher(JSON.stringify({ active: 'k1', keys: { k1: randomBytes(32).toString('base64') } }));
const user = (uid: string, status: 'active' | 'suspended') =>
  put(paths.user(uid), userDocumentSchema, aUser({ role: 'chatter', status }));

describe('withdrawals in Firestore', () => {
  withdrawalsContract(() => ({
    withdrawals: makeWithdrawalStore(() => cipher, noneCorrupt),
    lists: makeWithdrawalLists(noneCorrupt),
    methods: makePayoutMethods(() => cipher, noneCorrupt),
    standingOf: makeStandingOf(noneCorrupt),
    enrol: async (uid, earned) => {
      await user(uid, 'active');
      await put(paths.chatter(uid), affiliateProfileSchema, anAffiliateProfile({ earned }));
    },
    suspend: (uid) => user(uid, 'suspended'),
    lines: async () => {
      const { docs } = await db().collection('affiliate_ledger').get();
      return (await ledgerDocuments.list(docs, noneCorrupt)).map(({ id, value }) => ({ ...value, id }));
    },
    entries: async () => {
      const { docs } = await db().collection(paths.accountingEntries()).get();
      return (await entryDocuments.list(docs, noneCorrupt)).map(({ id, value }) => ({ ...value, id }));
    },
    deeds: async () => (await db().collection(paths.adminAuditLogs()).get()).docs.map(({ id }) => id),
  }));

  it('keep nothing that names an account in clear', async () => {
    const methods = makePayoutMethods(() => cipher, noneCorrupt);
    const details = { holder: 'Ana Pérez', iban: 'FR1420041010050500013M02606' };
    const shown = { rail: 'wise', country: 'FR', currency: 'EUR', ending: '2606', savedAt: 1, usableFrom: 1 } as const;
    await methods.save('ana', () => ({ id: 'm-1', ...shown, details }));
    const stored = JSON.stringify((await db().doc(paths.payoutMethods('ana')).get()).data());
    expect(stored).not.toMatch(/Pérez|FR14|0013M0/);
  });
});

it('what rails were told of somebody’s accounts is found by whose they are, and nothing where they were told nothing', async () => {
  const order = { tryNumber: 1, prepared: { recipientId: '7' }, askedAt: 1, railId: null, isFunded: false };
  const paid = aWithdrawal({ affiliateId: 'ana', status: 'paid', order });
  await put(paths.withdrawal('w-1'), withdrawalSchema, toStored(paid));
  await put(paths.withdrawal('w-2'), withdrawalSchema, toStored({ ...paid, order: { ...order, prepared: null } }));
  await put(paths.withdrawal('w-3'), withdrawalSchema, toStored({ ...paid, order: null }));
  await put(paths.withdrawal('w-4'), withdrawalSchema, toStored({ ...paid, affiliateId: 'ben' }));
  expect(await preparedOf('ana', noneCorrupt)).toEqual([{ rail: 'wise', prepared: { recipientId: '7' } }]);
});
