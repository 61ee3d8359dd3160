import { expect, it } from 'vitest';
import { withCard } from './card-marks.ts';

it('a card stands once, the last one used at the end, and the oldest goes', () => {
  expect(withCard(['a', 'b'], 'a')).toEqual(['b', 'a']);
  const cards = ['a'];
  expect(withCard(cards, 'a')).toBe(cards);
  const many = Array.from({ length: 12 }, (_, index) => `${index}`).reduce<readonly string[]>(withCard, []);
  expect([many.length, many[0], many.at(-1)]).toEqual([10, '2', '11']);
});
