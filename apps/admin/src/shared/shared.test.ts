import { CallableError } from '@sos/browser/callable-client';
import { describe, expect, it } from 'vitest';
import { roundAbove } from './charts/round-above.ts';
import { deedFailure, needsSignIn } from './deed/deed-failure.ts';
import { openedOf, openName, subjectPath } from './places.ts';
import { fits } from './search.ts';
import { signInFailure } from './sign-in-failure.ts';

describe('places', () => {
  const rooms = [
    { id: 'calls', opens: ['call', 'payment'] },
    { id: 'people', opens: ['person'] },
  ] as const;

  it('of a thing are in the first room that opens such things', () => {
    expect(subjectPath(rooms, { kind: 'call', id: 'c-1' })).toBe('/calls?open=call%3Ac-1');
    expect(subjectPath(rooms.slice(0, 1), { kind: 'person', id: 'p' })).toBeNull();
  });

  it('name what is open so that it is found again, and nothing else', () => {
    const subject = { kind: 'person', id: 'a:b' } as const;
    expect(openedOf(openName(subject))).toEqual(subject);
    expect([openedOf(null), openedOf(''), openedOf('call:'), openedOf('other:x')]).toEqual([null, null, null, null]);
  });
});

it('a room is found by a part of its name, without its accents', () => {
  expect([fits('Réglages', 'regl'), fits('Système', ' SYST '), fits('Calls', 'people')]).toEqual([true, true, false]);
});

describe('a deed that was not done', () => {
  const refused = (reason: ConstructorParameters<typeof CallableError>[0]) => new CallableError(reason, 'refused');

  it.each([
    [refused('changed'), 'admin.deed.failed.changed'],
    [refused('call_not_billed'), 'admin.deed.failed.notBilled'],
    [refused('not_allowed'), 'admin.unlisted'],
    [refused('phone_missing'), 'admin.deed.failed.other'],
    [new Error('what is this'), 'admin.deed.failed.offline'],
  ])('%s has words', (error, words) => {
    expect(deedFailure(error)).toBe(words);
  });

  it('asks for the password again only where a sign-in mends it', () => {
    expect([refused('sign_in_again'), refused('changed')].map(needsSignIn)).toEqual([true, false]);
  });
});

it('a wrong password and an unknown address get the same words', () => {
  const failures = ['auth/wrong-password', 'auth/user-not-found', 'auth/invalid-credential'].map((code) =>
    signInFailure({ code }),
  );
  expect(new Set(failures).size).toBe(1);
  expect(signInFailure(new Error('odd'))).toBe('admin.signIn.failed.other');
});

it.each([
  [0, 1],
  [1, 1],
  [3, 5],
  [4900, 5000],
  [5001, 10_000],
])('the axis of a chart whose tallest bar is %i ends at %i', (value, end) => {
  expect(roundAbove(value)).toBe(end);
});
