import { sessionDocumentSchema } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { aSession } from '@sos/domain/testing/a-session';
import { aProfile } from '@sos/testing/a-profile';
import { expect, it } from 'vitest';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makeLiveCountries } from './live-countries.ts';

const firestore = localFirestore();
const live = makeLiveCountries(noneCorrupt);

const aCall = (id: string, differs: { providerId: string; endedAt?: number }) =>
  put(paths.session(id), sessionDocumentSchema, { ...aSession(), id, ...differs });

it('the calls under way are told by the country of their provider, and each provider is read once', async () => {
  expect(await live(10)).toEqual([]);
  await put(paths.profile('camille'), profileDocumentSchema, aProfile({ countries: ['TH', 'KH'] }));
  await aCall('one', { providerId: 'camille' });
  await aCall('two', { providerId: 'camille' });
  await aCall('three', { providerId: 'gone' });
  await aCall('over', { providerId: 'camille', endedAt: 5 });
  firestore.server.resetStats();
  const found = await live(10);
  expect(found.filter((country) => country === 'TH')).toHaveLength(2);
  expect(found.filter((country) => country === null)).toHaveLength(1);
  expect(firestore.server.stats().reads).toBe(5);
  expect(await live(2)).toHaveLength(2);
});
