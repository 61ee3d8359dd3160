import { adminWhitelistSchema } from '@sos/contracts/audit';
import { paths } from '@sos/contracts/paths';
import { expect, it, vi } from 'vitest';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makeWhitelist } from './whitelist.ts';

localFirestore();

it('names nobody where there is no list', async () => {
  expect(await makeWhitelist(noneCorrupt).has('irma')).toBe(false);
});

it('names those that are on it, and nobody who was taken off', async () => {
  const whitelist = makeWhitelist(noneCorrupt);
  await put(paths.adminWhitelist(), adminWhitelistSchema, { uids: ['irma', 'hans'], revision: 1 });
  expect([await whitelist.has('irma'), await whitelist.has('nora')]).toEqual([true, false]);
  await put(paths.adminWhitelist(), adminWhitelistSchema, { uids: ['hans'], revision: 2 });
  expect(await whitelist.has('irma')).toBe(false);
});

it('names nobody when it cannot be read, and says so', async () => {
  await db().doc(paths.adminWhitelist()).set({ uids: 'irma' });
  const report = vi.fn<ReportCorrupt>(async () => undefined);
  expect(await makeWhitelist(report).has('irma')).toBe(false);
  expect(report).toHaveBeenCalledOnce();
});
