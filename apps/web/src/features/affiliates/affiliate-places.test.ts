import { affiliateRoles } from '@sos/domain/accounts/affiliates';
import { expect, it } from 'vitest';
import { affiliatePlaces, placesSeenBy } from './affiliate-places.ts';

it('every place has an address of its own', () => {
  expect(new Set(affiliatePlaces.map(({ path }) => path)).size).toBe(affiliatePlaces.length);
});

it.each(affiliateRoles)('a %s is led to the overview first', (role) => {
  expect(placesSeenBy(role)[0]?.path).toBe('/affiliate');
});

it.each(['client', 'lawyer', 'expat'])('a %s who refers friends sees what every programme has', (role) => {
  const paths = placesSeenBy(role).map(({ path }) => path.slice('/affiliate'.length));
  expect(paths).toEqual(['', '/links', '/referrals', '/statement', '/withdrawals', '/telegram']);
});

it('whoever has another role has no place here, and who has none that is known may have all', () => {
  expect(placesSeenBy('agency_manager')).toEqual([]);
  expect(placesSeenBy(undefined)).toEqual(affiliatePlaces);
  expect(placesSeenBy(null)).toEqual(affiliatePlaces);
});

it('a partner sees the rooms of their programme, which any may be while it is not known', () => {
  const rooms = (...all: Parameters<typeof placesSeenBy>) =>
    placesSeenBy(...all).flatMap(({ room, path }) => (room ? path.slice('/affiliate/'.length) : []));
  expect(rooms('partner', ['guide', 'posts'])).toEqual(['posts', 'guide']);
  expect(rooms('partner', ['month', 'raise'])).toEqual(['leaderboard']);
  expect(rooms('partner', [])).toEqual([]);
  expect(rooms('partner')).toEqual(['leaderboard', 'training', 'resources', 'posts', 'guide']);
  expect(rooms('chatter', ['posts'])).toEqual(['leaderboard', 'training']);
  expect(placesSeenBy('partner', []).map(({ path }) => path)).toEqual(placesSeenBy('client').map(({ path }) => path));
});
