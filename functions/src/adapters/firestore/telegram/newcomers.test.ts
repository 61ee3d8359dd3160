import { paths } from '@sos/contracts/paths';
import { userDocumentSchema } from '@sos/contracts/users';
import { aUser } from '@sos/testing/a-user';
import { expect, it } from 'vitest';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makeNewcomers } from './newcomers.ts';

const firestore = localFirestore();
const newcomers = makeNewcomers(noneCorrupt);
const register = (uid: string, createdAt: number) =>
  put(paths.user(uid), userDocumentSchema, aUser({ role: 'lawyer', country: 'TH', createdAt }));

it('those of a day are counted from its first to its last instant, without being read', async () => {
  const day = Date.UTC(2026, 0, 5);
  await register('before', day - 1);
  await register('first', day);
  await register('last', day + 86_399_999);
  await register('after', day + 86_400_000);
  firestore.server.resetStats();
  expect(await newcomers.countOn('2026-01-05')).toBe(2);
  expect(firestore.server.stats().reads).toBeLessThanOrEqual(1);
});

it('of one no more is known than the role and the country', async () => {
  await register('ana', 1);
  expect(await newcomers.find('ana')).toEqual({ role: 'lawyer', country: 'TH' });
  expect(await newcomers.find('nobody')).toBeUndefined();
});
