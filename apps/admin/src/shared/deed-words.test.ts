import { callables } from '@sos/contracts/callables';
import { deedNames } from '@sos/domain/audit/deeds';
import { messages as english } from '@sos/words/en/admin/audit';
import { messages as french } from '@sos/words/fr/admin/audit';
import { expect, it } from 'vitest';
import { deedTitle } from './deed-words.ts';

const deeds = Object.entries(callables)
  .filter(([name, asked]) => asked.access === 'admin' && 'recent' in asked && name.startsWith('admin'))
  .map(([name]) => name);
/** Done with a sign-in of just now, and changing nothing. */
const looks = ['adminGetWhitelist'];

it('every deed that an admin signs in for has words', () => {
  expect(deeds.length).toBeGreaterThan(40);
  expect(deeds.filter((name) => !looks.includes(name) && !deedNames.some((deed) => deed === name))).toEqual([]);
});

it('words of a deed are none of its code', () => {
  for (const name of deedNames) {
    for (const words of [english, french]) expect(words[`adminAudit.deed.${name}`]).not.toContain(name);
  }
});

it('a deed that only a newer release knows is called by its code', () => {
  expect(deedTitle((key) => key, 'reset-factor')).toBe('adminAudit.deed.reset_factor');
  expect(deedTitle((key) => key, 'adminTomorrow')).toBe('adminTomorrow');
});
