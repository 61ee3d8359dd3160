import { expect, it } from 'vitest';
import { beginningOf, railKey } from './withdrawal.ts';

it('each try of a withdrawal has a key of its own, the same whenever it is asked for', () => {
  expect([railKey('w-1', 1), railKey('w-1', 2), railKey('w-2', 1)]).toEqual([
    'withdrawal:w-1:1',
    'withdrawal:w-1:2',
    'withdrawal:w-2:1',
  ]);
});

it('a bank is told the first eight signs of its id', () => {
  expect(beginningOf('0f3a9c42-77d1')).toBe('0f3a9c42');
});
