import { describe, expect, it } from 'vitest';
import { initialsOf, toneOf } from './avatar.tsx';

describe('initials', () => {
  it.each([
    ['Camille Martin', 'CM'],
    ['Me. Léa de la Tour', 'LT'],
    ['Øystein', 'Ø'],
    ['محمد علي', 'مع'],
    ['', ''],
  ])('of "%s" are "%s"', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

it('keeps a name on one tone', () => {
  const seen = new Set(Array.from({ length: 200 }, (_, index) => toneOf(`Person ${index}`)));
  expect([...seen].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(toneOf('Camille Martin')).toBe(toneOf('Camille Martin'));
});
