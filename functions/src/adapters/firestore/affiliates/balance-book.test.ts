import { affiliateProfileSchema, ledgerLineSchema } from '@sos/contracts/affiliates';
import { paths } from '@sos/contracts/paths';
import { anAffiliateProfile } from '@sos/testing/an-affiliate-profile';
import { expect, it } from 'vitest';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makeBalanceBook } from './balance-book.ts';

localFirestore();
const line = (id: string, affiliateId: string, amount: number) => {
  const stored = { affiliateId, kind: 'earned' as const, amount, commissionId: '', paymentId: 'p-1', at: 1 };
  return put(paths.affiliateLedgerLine(id), ledgerLineSchema, stored);
};

it('each affiliate’s stored balance is read beside the sum of their own lines', async () => {
  const book = makeBalanceBook(noneCorrupt);
  await put(paths.chatter('ana'), affiliateProfileSchema, anAffiliateProfile({ earned: 1000, paid: -300 }));
  await put(paths.chatter('bea'), affiliateProfileSchema, anAffiliateProfile({ earned: 0 }));
  await line('l-1', 'ana', 1000);
  await line('l-2', 'ana', -200);
  await line('l-3', 'bea', 50);
  expect(await book.compare('chatter', 'ana')).toEqual({ stored: 700, ledger: 800 });
  expect(await book.compare('chatter', 'bea')).toEqual({ stored: 0, ledger: 50 });
  expect(await book.compare('blogger', 'ana')).toBeUndefined();
  expect(await book.affiliates('chatter', { limit: 1, after: null })).toEqual({ ids: ['ana'], next: 'ana' });
  expect(await book.affiliates('influencer', { limit: 5, after: null })).toEqual({ ids: [], next: null });
});
