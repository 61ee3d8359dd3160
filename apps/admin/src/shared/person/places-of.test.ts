import { expect, it } from 'vitest';
import { placesOf } from './places-of.ts';

type Known = Parameters<typeof placesOf>[0];
const account = { uid: 'ana' } as Known['account'];
const names = (known: Partial<Known>) =>
  placesOf({ account, profile: null, application: null, ...known }).map(({ place }) => place);

it('a client is led to their account, calls and payments alone', () => {
  expect(names({})).toEqual(['account', 'callsAsClient', 'payments']);
});

it('a provider also to their profile, application, agency and the calls that they took', () => {
  const profile = { agencyId: 'agency-1' } as Known['profile'];
  const places = placesOf({ account, profile, application: 'approved' });
  expect(places.map(({ place, query }) => [place, query])).toEqual([
    ['account', { open: 'person:ana' }],
    ['provider', { show: 'providers', open: 'ana' }],
    ['application', { show: 'applications', open: 'ana' }],
    ['agency', { show: 'agencies', open: 'agency-1' }],
    ['callsAsProvider', { provider: 'ana' }],
    ['callsAsClient', { client: 'ana' }],
    ['payments', { client: 'ana' }],
  ]);
});
