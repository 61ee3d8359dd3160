import { applicationDocumentSchema } from '@sos/contracts/applications';
import { paths } from '@sos/contracts/paths';
import { userDocumentSchema } from '@sos/contracts/users';
import { anApplication } from '@sos/domain/testing/an-application';
import { aUser } from '@sos/testing/a-user';
import { expect, it } from 'vitest';
import { allSharesContract } from '../../../usecases/transfers/all-shares.contract.ts';
import { ownSharesContract } from '../../../usecases/transfers/own-shares.contract.ts';
import { payoutAccountsContract } from '../../../usecases/transfers/payout-accounts.contract.ts';
import { transfersContract } from '../../../usecases/transfers/transfers.contract.ts';
import { makeJournalStore } from '../journal/journal-store.ts';
import { makePaymentStore } from '../payments/payment-store.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeAllShares } from './all-shares.ts';
import { makeOwnShares } from './own-shares.ts';
import { makePayablePeople, makePayoutAccounts } from './payout-accounts.ts';
import { makeTransferStore } from './transfer-store.ts';

localFirestore();

transfersContract(() => ({
  transfers: makeTransferStore(noneCorrupt),
  payments: makePaymentStore({ now: () => START }, noneCorrupt),
  journal: makeJournalStore(noneCorrupt),
}));

payoutAccountsContract(() => makePayoutAccounts(noneCorrupt));

it('an account that the platform operates is known by its owner', async () => {
  await put(paths.user('ada'), userDocumentSchema, { ...aUser(), isAAA: true });
  const accounts = makePayoutAccounts(noneCorrupt);
  expect([await accounts.isOwn('ada'), await accounts.isOwn('nobody')]).toEqual([true, false]);
});

it('only whoever was approved can be paid, where they said that their bank is', async () => {
  const people = makePayablePeople(noneCorrupt);
  const application = anApplication();
  await put(paths.user('ada'), userDocumentSchema, aUser());
  await put(paths.application('ada'), applicationDocumentSchema, { ...application, status: 'submitted' });
  expect(await people.find('ada')).toBeUndefined();
  await put(paths.application('ada'), applicationDocumentSchema, { ...application, status: 'approved' });
  expect(await people.find('ada')).toMatchObject({ firstName: 'Ada', payoutCountry: 'FR' });
});

ownSharesContract(() => ({
  ownShares: makeOwnShares(noneCorrupt),
  transfers: makeTransferStore(noneCorrupt),
  payments: makePaymentStore({ now: () => START }, noneCorrupt),
}));

allSharesContract(() => ({
  allShares: makeAllShares(noneCorrupt),
  transfers: makeTransferStore(noneCorrupt),
  payments: makePaymentStore({ now: () => START }, noneCorrupt),
}));
