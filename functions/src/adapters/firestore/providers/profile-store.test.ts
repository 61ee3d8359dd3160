import { paths } from '@sos/contracts/paths';
import { type ProfileDocument, profileDocumentSchema } from '@sos/contracts/providers';
import { reviewDocumentSchema } from '@sos/contracts/reviews';
import { aProfile } from '@sos/testing/a-profile';
import { aReview } from '@sos/testing/a-review';
import { beforeEach, describe, expect, it } from 'vitest';
import { profilesContract } from '../../../usecases/providers/profiles.contract.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makePayableProfiles, makeProfileStore } from './profile-store.ts';

const firestore = localFirestore();
const profiles = makeProfileStore(noneCorrupt);

const store = (id: string, differs: Partial<ProfileDocument> = {}) =>
  put(paths.profile(id), profileDocumentSchema, aProfile(differs));
const search = async (query: Partial<Parameters<typeof profiles.search>[0]> = {}) =>
  (await profiles.search({ limit: 10, ...query }))?.profiles.map(({ id }) => id);

describe('profiles in Firestore', () => {
  profilesContract(() => ({
    profiles,
    put: (id, profile) => put(paths.profile(id), profileDocumentSchema, profile),
    putReview: (id, review) => put(paths.profileReview(id, review.id), reviewDocumentSchema, review),
  }));
});

describe('the search', () => {
  beforeEach(async () => {
    await store('best', { rank: 9 });
    await store('expat', { rank: 8, kind: 'expat' });
    await store('thai', { rank: 7, countries: ['TH', 'LA'] });
    await store('busy', { rank: 6, availability: 'busy', busyWith: 's-1', busySince: START });
    await store('pending', { rank: 10, approval: 'pending' });
    await store('hidden', { rank: 10, visible: false });
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

  it.each(['hidden', 'pending', 'nobody'])('goes on after nobody whom it does not show: %s', async (after) => {
    expect(await search({ after })).toBeUndefined();
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
});

it('a review that cannot be read is reported and does not hide the others', async () => {
  const review = aReview({ id: 'good', createdAt: START });
  await put(paths.profileReview('best', 'good'), reviewDocumentSchema, review);
  await put(paths.profileReview('best', 'odd'), reviewDocumentSchema, review);
  await db().doc(paths.profileReview('best', 'odd')).update({ rating: 11 });
  const reported: string[] = [];
  const watched = makeProfileStore(async ({ path }) => void reported.push(path));
  expect(await watched.reviews('best', 10)).toMatchObject([{ id: 'good' }]);
  expect(reported).toEqual([paths.profileReview('best', 'odd')]);
});
