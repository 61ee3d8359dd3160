import { paths } from '@sos/contracts/paths';
import { type ProfileDocument, profileDocumentSchema, reviewDocumentSchema } from '@sos/contracts/providers';
import { aProfile } from '@sos/testing/a-profile';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makePayableProfiles, makeProfileStore } from './profile-store.ts';
import { makeProviderDesk } from './provider-desk.ts';

const firestore = localFirestore();
const profiles = makeProfileStore(noneCorrupt);
const desk = makeProviderDesk();

const store = (id: string, differs: Partial<ProfileDocument> = {}) =>
  put(paths.profile(id), profileDocumentSchema, aProfile(differs));
const search = async (query: Partial<Parameters<typeof profiles.search>[0]> = {}) =>
  (await profiles.search({ limit: 10, ...query })).profiles.map(({ id }) => id);

describe('the search', () => {
  beforeEach(async () => {
    await store('best', { rank: 9 });
    await store('expat', { rank: 8, kind: 'expat' });
    await store('thai', { rank: 7, countries: ['TH', 'LA'] });
    await store('busy', { rank: 6, availability: 'busy', busyWith: 's-1', busySince: START });
    await store('pending', { rank: 10, approval: 'pending' });
    await store('hidden', { rank: 10, visible: false });
  });

  it('finds the approved and visible, best first', async () => {
    expect(await search()).toEqual(['best', 'expat', 'thai', 'busy']);
  });

  it('by kind, by country, by being free now, and by all of them', async () => {
    expect(await search({ kind: 'expat' })).toEqual(['expat']);
    expect(await search({ country: 'LA' })).toEqual(['thai']);
    expect(await search({ onlineNow: true })).toEqual(['best', 'expat', 'thai']);
    expect(await search({ kind: 'lawyer', country: 'FR', onlineNow: true })).toEqual(['best']);
  });

  it('goes on where a page ended', async () => {
    expect(await search({ limit: 2 })).toEqual(['best', 'expat']);
    expect(await search({ limit: 2, after: 'expat' })).toEqual(['thai', 'busy']);
    expect(await search({ limit: 2, after: 'busy' })).toEqual([]);
  });

  it('says where the next page begins, also when the last of this one cannot be read', async () => {
    expect(await profiles.search({ limit: 4 })).toMatchObject({ next: 'busy' });
    expect(await profiles.search({ limit: 5 })).toMatchObject({ next: null });
    await db().doc(paths.profile('expat')).update({ languages: 'all' });
    const reported: string[] = [];
    const watched = makeProfileStore(async ({ path }) => void reported.push(path));
    const page = await watched.search({ limit: 2 });
    expect(page).toMatchObject({ profiles: [{ id: 'best' }], next: 'expat' });
    expect(reported).toEqual([paths.profile('expat')]);
  });

  it('reads no more documents than it gives back', async () => {
    firestore.server.resetStats();
    await search({ limit: 2 });
    expect(firestore.server.stats().reads).toBe(2);
  });
});

describe('one profile', () => {
  it('is found with its instants, or not at all', async () => {
    await store('busy', { availability: 'busy', busyWith: 's-1', busySince: START });
    expect(await profiles.find('busy')).toMatchObject({ id: 'busy', profile: { busySince: START } });
    expect(await makePayableProfiles().find('busy')).toMatchObject({ availability: 'busy', kind: 'lawyer' });
    expect(await profiles.find('nobody')).toBeUndefined();
  });

  it('has its newest reviews', async () => {
    for (const [index, id] of ['old', 'older', 'oldest'].entries()) {
      const review = { id, authorName: 'Ana', rating: 5, text: 'Clear.', createdAt: START - index };
      await put(paths.profileReview('best', id), reviewDocumentSchema, review);
    }
    expect(await profiles.reviews('best', 2)).toMatchObject([{ id: 'old', createdAt: START }, { id: 'older' }]);
  });
});

it('a review that cannot be read is reported and does not hide the others', async () => {
  const review = { id: 'good', authorName: 'Ana', rating: 5, text: 'Clear.', createdAt: START };
  await put(paths.profileReview('best', 'good'), reviewDocumentSchema, review);
  await put(paths.profileReview('best', 'odd'), reviewDocumentSchema, review);
  await db().doc(paths.profileReview('best', 'odd')).update({ rating: 11 });
  const reported: string[] = [];
  const watched = makeProfileStore(async ({ path }) => void reported.push(path));
  expect(await watched.reviews('best', 10)).toMatchObject([{ id: 'good' }]);
  expect(reported).toEqual([paths.profileReview('best', 'odd')]);
});

describe('a busy provider', () => {
  beforeEach(() => store('p-1', { availability: 'busy', busyWith: 's-1', busySince: START }));

  it('is reserved for one session', async () => {
    expect(await desk.isReservedFor('p-1', 's-1')).toBe(true);
    expect(await desk.isReservedFor('p-1', 's-2')).toBe(false);
    expect(await desk.isReservedFor('nobody', 's-1')).toBe(false);
  });

  it('is freed by that session alone', async () => {
    await desk.free('p-1', { sessionId: 's-2', answer: 'none', at: 0 });
    expect(await desk.isReservedFor('p-1', 's-1')).toBe(true);
    await desk.free('p-1', { sessionId: 's-1', answer: 'none', at: 0 });
    expect((await profiles.find('p-1'))?.profile).toMatchObject({
      availability: 'available',
      busyWith: null,
      busySince: null,
    });
  });

  it('who went offline meanwhile stays offline', async () => {
    await store('p-1', { availability: 'offline', busyWith: 's-1', busySince: START });
    await desk.free('p-1', { sessionId: 's-1', answer: 'none', at: 0 });
    expect((await profiles.find('p-1'))?.profile).toMatchObject({ availability: 'offline', busyWith: null });
  });

  it('who missed three calls in a row is offline, and is told why', async () => {
    for (const id of ['s-1', 's-2', 's-3']) {
      await db().doc(paths.profile('p-1')).update({ availability: 'busy', busyWith: id });
      await desk.free('p-1', { sessionId: id, answer: 'missed', at: START });
    }
    expect((await profiles.find('p-1'))?.profile).toMatchObject({
      availability: 'offline',
      offlineBecause: 'missed_calls',
    });
  });

  it('who is gone is freed without an error', async () => {
    await desk.free('nobody', { sessionId: 's-1', answer: 'none', at: 0 });
    expect(await profiles.find('nobody')).toBeUndefined();
  });
});
