import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataPlace, formatPlace, parsePlace, pathFromText, type Place } from './place.ts';

describe('an address', () => {
  it.each<[string, Place]>([
    ['', dataPlace('')],
    ['#/', dataPlace('')],
    ['#/users/u1', dataPlace('users/u1')],
    ['#users/u1', dataPlace('users/u1')],
    ['#/a%2Fb/%zz', dataPlace('a/b/%zz')],
    ['#rules', { tab: 'rules' }],
    ['#rules/12', { tab: 'rules', decision: 12 }],
    ['#/rules/12', dataPlace('rules/12')],
    ['#requests', { tab: 'requests' }],
    ['#/users?group=&order=-age', dataPlace('users', { group: true, order: { field: 'age', descending: true } })],
    ['#/users?where=nonsense', dataPlace('users')],
    ['#/users?where=[1]', dataPlace('users')],
  ])('%j is read', (hash, place) => expect(parsePlace(hash)).toEqual(place));

  it('leads back to the same place', () => {
    const id = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.includes('/'));
    const filter = fc.record({
      field: fc.string({ minLength: 1 }),
      op: fc.constantFrom('EQUAL', 'IN'),
      value: fc.record({ stringValue: fc.string({ unit: 'grapheme' }) }),
    });
    fc.assert(
      fc.property(fc.array(id, { maxLength: 5 }), fc.boolean(), filter, (segments, group, where) => {
        const place = dataPlace(segments.join('/'), { group, filter: where });
        expect(parsePlace(formatPlace(place))).toEqual(place);
      }),
    );
  });
});

it.each([
  ['users/u1', 'users/u1'],
  [' /users/u1/ ', 'users/u1'],
  ['users//u1', 'users/u1'],
  ['projects/p/databases/(default)/documents/users/u1', 'users/u1'],
  ['http://localhost:8080/console#/users/u%201?group=', 'users/u 1'],
  ['', ''],
])('the path typed as %j is %j', (typed, path) => expect(pathFromText(typed)).toBe(path));
