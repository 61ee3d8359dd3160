import { expect, it } from 'vitest';
import { placesOf, workplaceOf } from './account-places.ts';

it('everybody is led to the places of their role, and each to their account', () => {
  expect(placesOf({ role: 'client' })).toEqual(['calls', 'favourites', 'reviews', 'telephones', 'cards', 'account']);
  expect(placesOf({ role: 'lawyer' })).toEqual(['console', 'account']);
  expect(placesOf({ role: 'expat', applying: false })).toEqual(['console', 'account']);
  expect(placesOf({ role: 'chatter' })).toEqual(['affiliate', 'account']);
  expect(placesOf({ role: 'groupAdmin' })).toEqual(['affiliate', 'account']);
  expect(placesOf({ role: 'admin' })).toEqual(['account']);
});

it('whoever waits for approval is led to the application instead of the console', () => {
  expect(placesOf({ role: 'lawyer', applying: true })).toEqual(['application', 'account']);
  expect(placesOf({ role: 'expat', applying: true })).toEqual(['application', 'account']);
});

it.each([null, undefined, 'agency_manager', 'toString'])('with the role %s there is only the account', (role) => {
  expect(placesOf({ ...(role !== undefined && { role }), applying: true })).toEqual(['account']);
});

it.each([
  [{ role: 'lawyer' }, '/console'],
  [{ role: 'expat', applying: true }, '/application'],
  [{ role: 'blogger' }, '/affiliate'],
  [{ role: 'client' }, ''],
  [{ role: null }, ''],
  [null, ''],
])('after signing in %j begins at "%s"', (account, path) => {
  expect(workplaceOf(account)).toBe(path);
});
