import { expect, it } from 'vitest';
import { returnPath } from './use-return.ts';

it.each([
  ['/call/abc', '/call/abc'],
  [null, ''],
  ['https://elsewhere.example', ''],
  ['//elsewhere.example', ''],
  ['/\\elsewhere.example', ''],
])('from %s returns to "%s"', (next, path) => {
  expect(returnPath(next)).toBe(path);
});
