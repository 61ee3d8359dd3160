import { expect, it } from 'vitest';
import { readMailLink } from './mail-link.ts';

it('is read from what stands after the #, and from the query of Firebase’s own links', () => {
  const link = { mode: 'resetPassword', code: 'a+b/c' };
  expect(readMailLink({ hash: '#mode=resetPassword&code=a%2Bb%2Fc', search: '' })).toEqual(link);
  expect(readMailLink({ hash: '', search: '?mode=resetPassword&oobCode=a%2Bb%2Fc&apiKey=x&lang=en' })).toEqual(link);
});

it.each(['', '#mode=resetPassword', '#code=x', '#mode=signIn&code=x', '#'])('is none in %s', (hash) => {
  expect(readMailLink({ hash, search: '?utm_source=mail' })).toBeNull();
});
