import { applicationDocumentSchema } from '@sos/contracts/applications';
import { paths } from '@sos/contracts/paths';
import { type ProfileDocument, profileDocumentSchema } from '@sos/contracts/providers';
import { reviewDocumentSchema } from '@sos/contracts/reviews';
import { anApplication, someAnswers } from '@sos/domain/testing/an-application';
import { aProfile } from '@sos/testing/a-profile';
import { aReview } from '@sos/testing/a-review';
import { describe, expect, it } from 'vitest';
import { profilesContract } from '../../../usecases/providers/profiles.contract.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makePayableProfiles, makeProfileStore } from './profile-store.ts';

localFirestore();
const profiles = makeProfileStore(noneCorrupt);

const store = (id: string, differs: Partial<ProfileDocument> = {}) =>
  put(paths.profile(id), profileDocumentSchema, aProfile(differs));
describe('profiles in Firestore', () => {
  profilesContract(() => ({
    profiles,
    put: (id, profile) => put(paths.profile(id), profileDocumentSchema, profile),
    putReview: (id, review) => put(paths.profileReview(id, review.id), reviewDocumentSchema, review),
  }));
});

describe('one profile', () => {
  it('is found with its instants, or not at all', async () => {
    await store('busy', { availability: 'busy', busyWith: 's-1', busySince: START });
    expect(await profiles.find('busy')).toMatchObject({ id: 'busy', profile: { busySince: START } });
    expect(await makePayableProfiles().find('busy')).toMatchObject({ availability: 'busy', kind: 'lawyer' });
    expect(await profiles.find('nobody')).toBeUndefined();
  });
});

describe('an expatriate of an older release, whose application alone says where they have lived', () => {
  const answers = someAnswers({ countriesLived: ['TH', 'LA'] });
  const apply = (id: string) => put(paths.application(id), applicationDocumentSchema, anApplication({ answers }));
  const livedOf = async (id: string) => (await profiles.find(id))?.profile.countriesLived;

  it('is found with those countries', async () => {
    await store('old', { kind: 'expat' });
    await apply('old');
    expect(await livedOf('old')).toEqual(['TH', 'LA']);
  });

  it('is found with what their own profile says, be it none', async () => {
    await store('said', { kind: 'expat', countriesLived: [] });
    await apply('said');
    expect(await livedOf('said')).toEqual([]);
  });

  it('is found without them when no application can be read', async () => {
    await store('seeded', { kind: 'expat' });
    expect(await livedOf('seeded')).toBeUndefined();
    await apply('seeded');
    await db().doc(paths.application('seeded')).update({ status: 7 });
    const reported: string[] = [];
    const watched = makeProfileStore(async ({ path }) => void reported.push(path));
    expect((await watched.find('seeded'))?.profile.kind).toBe('expat');
    expect(reported).toEqual([paths.application('seeded')]);
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
