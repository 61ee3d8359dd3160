import { type AdminWhitelist, adminWhitelistSchema } from '@sos/contracts/audit';
import { paths } from '@sos/contracts/paths';
import { expect, it, vi } from 'vitest';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makeWhitelist, noList } from './whitelist.ts';

localFirestore();

const write = (list: Partial<AdminWhitelist>) =>
  put(paths.adminWhitelist(), adminWhitelistSchema, { ...noList, ...list });
const closed = { isListed: false, isEnrolled: false, isRequired: false };

it('names nobody where there is no list', async () => {
  expect(await makeWhitelist(noneCorrupt).doorOf('irma')).toEqual(closed);
});

it('names those that are on it, and nobody who was taken off', async () => {
  const whitelist = makeWhitelist(noneCorrupt);
  await write({ uids: ['irma', 'hans'], revision: 1 });
  expect([(await whitelist.doorOf('irma')).isListed, (await whitelist.doorOf('nora')).isListed]).toEqual([true, false]);
  await write({ uids: ['hans'], revision: 2 });
  expect([(await whitelist.doorOf('irma')).isListed, await whitelist.all()]).toEqual([false, ['hans']]);
});

it('says who shows a second factor, and whether all must', async () => {
  const whitelist = makeWhitelist(noneCorrupt);
  await write({ uids: ['irma', 'hans'], enrolled: ['irma'] });
  expect(await whitelist.doorOf('irma')).toEqual({ isListed: true, isEnrolled: true, isRequired: false });
  expect(await whitelist.doorOf('hans')).toMatchObject({ isEnrolled: false, isRequired: false });
  await write({ uids: ['irma', 'hans'], enrolled: ['irma'], factorRequired: true });
  expect(await whitelist.doorOf('hans')).toMatchObject({ isEnrolled: false, isRequired: true });
});

it('names nobody when it cannot be read, and says so', async () => {
  await db().doc(paths.adminWhitelist()).set({ uids: 'irma' });
  const report = vi.fn<ReportCorrupt>(async () => undefined);
  expect(await makeWhitelist(report).doorOf('irma')).toEqual(closed);
  expect(report).toHaveBeenCalledOnce();
});
