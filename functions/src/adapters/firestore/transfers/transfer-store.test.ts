import { applicationDocumentSchema } from '@sos/contracts/applications';
import { paths } from '@sos/contracts/paths';
import { userDocumentSchema } from '@sos/contracts/users';
import { aPayment } from '@sos/domain/testing/a-payment';
import { anApplication } from '@sos/domain/testing/an-application';
import { earnedOf } from '@sos/domain/transfers/earned';
import { next } from '@sos/domain/transfers/next';
import { openTransfer } from '@sos/domain/transfers/transfer';
import { aUser } from '@sos/testing/a-user';
import { expect, it } from 'vitest';
import { allSharesContract } from '../../../usecases/transfers/all-shares.contract.ts';
import { ownSharesContract } from '../../../usecases/transfers/own-shares.contract.ts';
import { payoutAccountsContract } from '../../../usecases/transfers/payout-accounts.contract.ts';
import { transfersContract } from '../../../usecases/transfers/transfers.contract.ts';
import { makeKnownUsers } from '../accounts/known-users.ts';
import { makeInvoiceStore } from '../invoices/invoice-store.ts';
import { makeJournalStore } from '../journal/journal-store.ts';
import { makePaymentStore } from '../payments/payment-store.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeAllShares } from './all-shares.ts';
import { makeOwnShares } from './own-shares.ts';
import { makePayablePeople, makePayoutAccounts } from './payout-accounts.ts';
import { makeTransferStore } from './transfer-store.ts';

const firestore = localFirestore();
const clock = { now: () => START };

transfersContract(() => ({
  transfers: makeTransferStore(noneCorrupt),
  payments: makePaymentStore(clock, noneCorrupt),
  journal: makeJournalStore(noneCorrupt),
}));

payoutAccountsContract(() => makePayoutAccounts(noneCorrupt, makeKnownUsers(clock)));

it('an account that the platform operates is known by its owner', async () => {
  await put(paths.user('ada'), userDocumentSchema, { ...aUser(), isAAA: true });
  const accounts = makePayoutAccounts(noneCorrupt, makeKnownUsers(clock));
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
  payments: makePaymentStore(clock, noneCorrupt),
}));

allSharesContract(() => ({
  allShares: makeAllShares(noneCorrupt),
  transfers: makeTransferStore(noneCorrupt),
  payments: makePaymentStore(clock, noneCorrupt),
}));

it('a payment that was read here is counted and billed without another read', async () => {
  const payments = makePaymentStore(clock, noneCorrupt);
  const paid = { sessionId: 'one', status: 'captured', captured: 4900, settledAt: START } as const;
  await payments.createIfAbsent(aPayment({ id: 'one', ...paid, unshared: true, unbilled: true }));
  await payments.read('one');
  firestore.server.resetStats();
  const known = await payments.recall('one', ({ unbilled }) => unbilled);
  await makeTransferStore(noneCorrupt).count('one', (payment) => {
    const transfer = openTransfer({ id: 'one', providerId: 'ada', currency: 'EUR' }, START);
    const payee = { isOwn: false, rail: 'stripe', accountId: 'acct_1', isReady: true } as const;
    return next(transfer, { type: 'counted', isFrozen: false, earned: earnedOf(payment), payee, at: START });
  });
  if (known) await makeInvoiceStore(noneCorrupt).billed(known);
  expect(firestore.server.stats()).toMatchObject({ reads: 0, writes: 3 });
  expect(await payments.read('one')).toMatchObject({ unshared: false, unbilled: false });
});

it('a payment is read again where what is remembered of it does not suffice', async () => {
  const payments = makePaymentStore(clock, noneCorrupt);
  await payments.createIfAbsent(aPayment({ id: 'two', unbilled: false }));
  await payments.read('two');
  firestore.server.resetStats();
  await payments.recall('two', ({ unbilled }) => unbilled);
  expect(firestore.server.stats()).toMatchObject({ reads: 1 });
});
