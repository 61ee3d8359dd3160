import { expect, it } from 'vitest';
import { lettersDeeds, unfollowedOf } from './letter-deeds.ts';

it.each([
  ['deliveries', { waiting: true, replayable: false }, ['replay']],
  ['events', { waiting: true, replayable: true }, ['follow', 'close']],
  ['quarantined', { waiting: true, replayable: false }, ['close']],
  ['events', { waiting: false, replayable: true }, ['follow']],
  ['events', { waiting: false, replayable: false }, []],
  ['deliveries', { waiting: false, replayable: false }, []],
] as const)('what can be done with one of the %s, %o', (of, letter, deeds) => {
  expect(lettersDeeds(of, letter)).toEqual(deeds);
});

it('an event that was not followed says why, and everything else is done', () => {
  expect(unfollowedOf({ outcome: 'put_aside' })).toBe('put_aside');
  expect([{ outcome: 'followed' }, {}, null].map(unfollowedOf)).toEqual([null, null, null]);
});
