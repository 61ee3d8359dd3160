import { sessionDocumentSchema } from '@sos/contracts/calls';
import { providerStatsSchema } from '@sos/contracts/provider-stats';
import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import type { CallSession } from '@sos/domain/calls/session';
import { aSession } from '@sos/domain/testing/a-session';
import { goodCall, tell } from '@sos/domain/testing/tell';
import { aProfile } from '@sos/testing/a-profile';
import { expect, it } from 'vitest';
import { makeAggregateStats } from '../../../usecases/providers/aggregate-stats.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { profileDocuments } from './profile-documents.ts';
import { makeStatsBook, providerStatsDocuments } from './stats-store.ts';

localFirestore();

const HOUR = 3_600_000;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const talked = tell(aSession(), ...goodCall(90)).session;
const call = (id: string, differs: Partial<CallSession>) =>
  put(paths.session(id), sessionDocumentSchema, { ...talked, id, createdAt: START, endedAt: START, ...differs });
const aggregate = (now: number) =>
  makeAggregateStats({ book: makeStatsBook(noneCorrupt), clock: { now: () => now }, log: silent });

it('whoever had a call lately is counted from all their calls, and nobody else', async () => {
  await put(paths.profile('ana'), profileDocumentSchema, aProfile({ answerRate: 0.2 }));
  await put(paths.profile('ben'), profileDocumentSchema, aProfile({ answerRate: 0.7 }));
  for (let index = 0; index < 5; index++) await call(`a${index}`, { providerId: 'ana', endedAt: START + index });
  await call('old', { providerId: 'ana', createdAt: START - 40 * 24 * HOUR, endedAt: START - 40 * 24 * HOUR });
  await call('b', { providerId: 'ben', endedAt: START - 4 * HOUR });
  expect(await aggregate(START + HOUR)()).toBe(1);
  expect(await providerStatsDocuments.read('ana')).toMatchObject({
    answered: 5,
    answerRate: 1,
    countedAt: START + HOUR,
  });
  expect(await profileDocuments.read('ana')).toMatchObject({ answerRate: 1 });
  expect(await profileDocuments.read('ben')).toMatchObject({ answerRate: 0.7 });
  expect(await aggregate(START + HOUR)()).toBe(1);
  expect(await providerStatsDocuments.read('ana')).toMatchObject({ answered: 5 });
});

it('a call of a provider who is gone stops nothing', async () => {
  await put(paths.profile('ana'), profileDocumentSchema, aProfile());
  await call('x', { providerId: 'nobody', endedAt: START });
  await call('a', { providerId: 'ana', endedAt: START + 1 });
  expect(await aggregate(START + HOUR)()).toBe(2);
  expect(await providerStatsDocuments.read('ana')).toMatchObject({ answered: 1, answerRate: null });
  expect(await providerStatsDocuments.read('nobody')).toBeUndefined();
});

it('figures that are a day old are counted anew, page by page, so that misses leave with their window', async () => {
  const missed = { answered: 0, missed: 6, paid: 0, talkedSeconds: 0, answerRate: 0 };
  const people = Array.from({ length: 103 }, (_, index) => `p${index}`);
  for (const uid of people) {
    await put(paths.profile(uid), profileDocumentSchema, aProfile({ answerRate: 0 }));
    await put(paths.providerStats(uid), providerStatsSchema, { ...missed, countedAt: START - 24 * HOUR });
  }
  await put(paths.providerStats('p0'), providerStatsSchema, { ...missed, countedAt: START - 23 * HOUR });
  expect(await aggregate(START)()).toBe(0);
  expect(await aggregate(START + 1)()).toBe(102);
  expect(await profileDocuments.read('p102')).toMatchObject({ answerRate: null });
  expect(await providerStatsDocuments.read('p102')).toMatchObject({ missed: 0, countedAt: START + 1 });
  expect(await profileDocuments.read('p0')).toMatchObject({ answerRate: 0 });
});
