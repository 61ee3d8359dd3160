import { paths } from '@sos/contracts/paths';
import { aCommission } from '@sos/domain/testing/a-commission';
import { describe, expect, it } from 'vitest';
import { shelvesContract } from '../../../usecases/articles/articles.contract.ts';
import { makeCommissionBook } from '../affiliates/commission-store.ts';
import { makeClicks } from '../affiliates/referral-store.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { makeReaders } from './readers.ts';
import { makeShelves } from './shelf-store.ts';

localFirestore();

describe('articles in Firestore', () => {
  shelvesContract(() => ({
    shelves: makeShelves(noneCorrupt),
    trail: async () => (await db().collection(paths.adminAuditLogs()).get()).docs.map(({ id }) => id),
  }));
});

it('what came by a mark is its clicks since an instant, and the calls whose click bore it', async () => {
  const clicks = makeClicks(noneCorrupt);
  const click = { code: 'ABCD2345', affiliateId: 'rosa', network: 'n', device: 'd' };
  const told = [
    ['click-001', 'art-1', 10],
    ['click-002', 'art-1', 20],
    ['click-003', 'forum', 20],
  ] as const;
  for (const [id, source, at] of told) await clicks.note({ ...click, id, source, at });
  const commission = (paymentId: string, clickId: string | null, callAt: number) =>
    aCommission({ id: paymentId, paymentId, affiliateId: 'rosa', programme: 'blogger', clickId, callAt, amount: 1000 });
  const book = makeCommissionBook(noneCorrupt);
  await book.create('p1', [], () => [commission('p1', 'click-002', 30)]);
  await book.create('p2', [], () => [commission('p2', null, 30)]);
  await book.create('p3', [], () => [commission('p3', 'click-001', 5)]);
  const readers = makeReaders(noneCorrupt);
  expect(await readers.clicks('rosa', 'art-1', 10)).toBe(2);
  expect(await readers.clicks('rosa', 'art-1', 11)).toBe(1);
  expect(await readers.clicks('nobody', 'art-1', 10)).toBe(0);
  const came = await readers.calls('rosa', 10);
  expect(came.toSorted((one, other) => (one.paymentId < other.paymentId ? -1 : 1))).toEqual([
    { mark: 'art-1', paymentId: 'p1', earned: 1000 },
    { mark: '', paymentId: 'p2', earned: 1000 },
  ]);
});
