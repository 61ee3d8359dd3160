import { expect, it } from 'vitest';
import { isExpired, nextTry, noPayer, opened } from './kept-card.ts';

it('the first customer that was opened for somebody stays theirs', () => {
  const first = opened(noPayer, 'cus_1');
  expect(first).toEqual({ customerId: 'cus_1', tryNumber: 1 });
  expect(opened(first, 'cus_2')).toBe(first);
});

it('a lost customer is let go once, however many saw it lost', () => {
  const lost = opened(noPayer, 'cus_1');
  const after = nextTry(lost, lost);
  expect(after).toEqual({ customerId: null, tryNumber: 2 });
  expect(nextTry(after, lost)).toBe(after);
  expect(nextTry(opened(after, 'cus_2'), lost)).toEqual({ customerId: 'cus_2', tryNumber: 2 });
  expect(nextTry(noPayer, noPayer)).toEqual({ customerId: null, tryNumber: 2 });
});

it.each([
  [Date.UTC(2026, 11, 31, 23, 59), false],
  [Date.UTC(2027, 0, 1), true],
])('a card of December 2026 at %d has expired: %s', (now, expired) => {
  expect(isExpired({ id: 'c', brand: 'visa', ending: '4242', expiresYear: 2026, expiresMonth: 12 }, now)).toBe(expired);
});
