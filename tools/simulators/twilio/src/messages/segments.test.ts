import { describe, expect, it } from 'vitest';
import { segmentsOf } from './segments.ts';

describe('a text takes', () => {
  it.each([
    ['160 plain letters', 'a'.repeat(160), 1],
    ['161 plain letters', 'a'.repeat(161), 2],
    ['three parts of 153', 'é'.repeat(307), 3],
    ['80 euro signs, each of which takes two places', '€'.repeat(80), 1],
    ['81 euro signs', '€'.repeat(81), 2],
    ['70 letters of another script', 'م'.repeat(70), 1],
    ['71 letters of another script', '中'.repeat(71), 2],
    ['a curly apostrophe, which makes all of it UCS-2', `l’${'a'.repeat(69)}`, 2],
    ['pictures, which no part cuts in two', '🙂'.repeat(67), 3],
    ['nothing', '', 1],
  ])('for %s', (_what, body, segments) => {
    expect(segmentsOf(body)).toBe(segments);
  });
});
