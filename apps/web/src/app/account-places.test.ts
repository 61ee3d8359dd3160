import { scriptedPaths } from '@sos/domain/pages/app-paths';
import { expect, it } from 'vitest';
import { pathOfPlace, placesOf, workplaceOf } from './account-places.ts';

const everybodys = ['notifications', 'data', 'account'];

it('everybody is led to the places of their role, and each to what is told to them, their data and their account', () => {
  const ofClients = ['calls', 'invoices', 'favourites', 'reviews', 'telephones', 'cards'];
  expect(placesOf({ role: 'client' })).toEqual([...ofClients, ...everybodys]);
  expect(placesOf({ role: 'lawyer' })).toEqual(['console', 'invoices', ...everybodys]);
  expect(placesOf({ role: 'expat', applying: false })).toEqual(['console', 'invoices', ...everybodys]);
  expect(placesOf({ role: 'chatter' })).toEqual(['affiliate', ...everybodys]);
  expect(placesOf({ role: 'groupAdmin' })).toEqual(['affiliate', ...everybodys]);
  expect(placesOf({ role: 'admin' })).toEqual(everybodys);
});

it('whoever waits for approval is led to the application instead of the console', () => {
  expect(placesOf({ role: 'lawyer', applying: true })).toEqual(['application', ...everybodys]);
  expect(placesOf({ role: 'expat', applying: true })).toEqual(['application', ...everybodys]);
});

it.each([null, undefined, 'agency_manager', 'toString'])('with the role %s there is what everybody has', (role) => {
  expect(placesOf({ ...(role !== undefined && { role }), applying: true })).toEqual(everybodys);
});

it('every place is a page of the app', () => {
  const paths = placesOf({ role: 'client' }).map((place) => pathOfPlace(place).slice(1));
  expect(paths.filter((path) => !scriptedPaths.includes(path))).toEqual([]);
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
