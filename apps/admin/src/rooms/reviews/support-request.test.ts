import { MOST_ANSWERS } from '@sos/domain/support/request';
import { expect, it } from 'vitest';
import { deedsFor } from './support-request.ts';

const answer = { text: 'Hello.', by: 'irma', at: 1 };

it('what is closed can only be opened again', () => {
  expect(deedsFor({ status: 'closed', answers: [] })).toEqual(['reopen']);
});

it('what is open or answered can be answered and closed, until no answer fits any more', () => {
  expect(deedsFor({ status: 'open', answers: [] })).toEqual(['answer', 'close']);
  expect(deedsFor({ status: 'answered', answers: [answer] })).toEqual(['answer', 'close']);
  const full = Array.from({ length: MOST_ANSWERS }, () => answer);
  expect(deedsFor({ status: 'answered', answers: full })).toEqual(['close']);
});
