import { paths } from '@sos/contracts/paths';
import { userDocumentSchema } from '@sos/contracts/users';
import { aUser } from '@sos/testing/a-user';
import { describe, expect, it } from 'vitest';
import { referralBookContract } from '../../../usecases/affiliates/referral-book.contract.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makeCommissionBook } from './commission-store.ts';
import { makeBroughtPeople, makeReferralBook } from './referral-book.ts';
import { makeReferrals } from './referral-store.ts';

localFirestore();

describe('what affiliates see of referrals in Firestore', () => {
  referralBookContract(() => ({
    referrals: makeReferralBook(noneCorrupt),
    book: makeCommissionBook(noneCorrupt),
    bind: (referral) => makeReferrals(noneCorrupt).bind(referral),
  }));
});

it('people are found in the order that was asked for, with gaps where they are gone', async () => {
  await put(paths.user('nora'), userDocumentSchema, aUser({ firstName: 'Nora' }));
  await put(paths.user('ben'), userDocumentSchema, aUser({ firstName: 'Ben' }));
  const people = makeBroughtPeople(noneCorrupt);
  expect((await people.find(['ben', 'gone', 'nora'])).map((each) => each?.firstName)).toEqual([
    'Ben',
    undefined,
    'Nora',
  ]);
  expect(await people.find([])).toEqual([]);
});
