import { CallableError } from '@sos/browser/callable-client';
import { expect, it, vi } from 'vitest';
import { accountFailure } from './failures.ts';
import { NotSignedInError } from './register-account.ts';

// It reads the address of the page as soon as it is loaded.
vi.mock('../../shared/consent/measure.ts', () => ({ measure: async () => undefined }));

it('a wrong password and an address that nobody has get the same words', () => {
  const words = ['auth/wrong-password', 'auth/user-not-found', 'auth/invalid-credential'].map((code) =>
    accountFailure({ code }),
  );
  expect(new Set(words)).toEqual(new Set(['account.failed.wrong']));
});

it.each([
  [new NotSignedInError(), 'account.failed.maybe'],
  [new CallableError('weak_password', 'refused'), 'account.failed.weak'],
  [new CallableError('too_many_requests', 'refused'), 'account.failed.often'],
  [new CallableError('closed_for_now', 'refused'), 'account.failed.closed'],
  [new CallableError('country_closed', 'refused'), 'account.failed.country'],
  [new CallableError('offline', 'no answer'), 'account.failed.offline'],
  [new CallableError('sign_in_again', 'refused'), 'account.failed.again'],
  [new CallableError('not_found', 'a newer server'), 'account.failed.other'],
  [{ code: 'auth/of-a-newer-release' }, 'account.failed.other'],
  [null, 'account.failed.other'],
])('%o is said as %s', (error, words) => {
  expect(accountFailure(error)).toBe(words);
});
