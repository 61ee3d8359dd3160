import { expect, it } from 'vitest';
import { authorNameOf } from './author.ts';

it.each([
  ['Ana', 'Ana'],
  ['  Zoë ', 'Zoë'],
  ['李', '李'],
  ['ana@example.com', 'a'],
  ['+33 6 12 34 56 78', ''],
  ['x'.repeat(60), 'x'.repeat(40)],
])('%s is shown as %s', (given, shown) => {
  expect(authorNameOf(given)).toBe(shown);
});
