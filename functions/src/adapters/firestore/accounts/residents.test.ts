import { paths } from '@sos/contracts/paths';
import { userDocumentSchema } from '@sos/contracts/users';
import { aUser } from '@sos/testing/a-user';
import { expect, it } from 'vitest';
import { checkAnswers } from '../../../usecases/shared/check-answers.ts';
import { makeGetCountryReach } from '../../../usecases/openness/get-country-reach.ts';
import { localFirestore, put } from '../testing/local-firestore.ts';
import { makeResidents } from './residents.ts';

localFirestore();

it('tells how many clients and providers live in a country, and where somebody lives', async () => {
  const people = [
    ['nora', 'client', 'FR'],
    ['ana', 'client', 'FR'],
    ['camille', 'lawyer', 'FR'],
    ['tomas', 'expat', 'FR'],
    ['irma', 'admin', 'FR'],
    ['ben', 'client', 'TH'],
  ] as const;
  for (const [uid, role, country] of people) {
    await put(paths.user(uid), userDocumentSchema, { ...aUser(), role, country });
  }
  const residents = makeResidents();
  const reach = checkAnswers('adminGetCountryReach', makeGetCountryReach(residents));
  const irma = { uid: 'irma', role: 'admin', isAdmin: true };
  expect(await reach(irma, { country: 'FR' })).toEqual({ clients: 2, providers: 2 });
  expect(await reach(irma, { country: 'DE' })).toEqual({ clients: 0, providers: 0 });
  expect([await residents.countryOf('ben'), await residents.countryOf('nobody')]).toEqual(['TH', undefined]);
});
