import { describe, expect, it } from 'vitest';
import atlas from 'world-atlas/countries-110m.json';
import { lettersOf, placesTooSmall } from './country-codes.ts';
import { mapBox, outlinesOf, placeOf } from './outlines.ts';

/** Degrees that the middle of a box may be beside the middle of a country. */
const OFF = 5;
const outlines = outlinesOf(atlas);
const english = new Intl.DisplayNames('en', { type: 'region' });
const byLetters = (letters: string) => outlines.find(({ id }) => lettersOf.get(id ?? '') === letters);

it('a country is drawn from the lines that it shares, of which the neighbour’s is read backwards', () => {
  const square = { id: '250', type: 'Polygon', arcs: [[0, ~1]] };
  const island = { type: 'MultiPolygon', arcs: [[[1]], [[2]]] };
  const small = {
    transform: { scale: [1, 1], translate: [-180, 80] },
    arcs: [
      [
        [0, 0],
        [10, 0],
        [0, 4],
      ],
      [
        [0, 0],
        [0, 4],
        [10, 0],
      ],
      [
        [50, 0],
        [1, 1],
      ],
    ],
    objects: { countries: { geometries: [square, island] } },
  };
  const [one, other] = outlinesOf(small);
  expect(one).toEqual({ id: '250', path: 'M0.0 4.0L10.0 4.0L10.0 0.0L10.0 0.0L0.0 0.0L0.0 4.0Z', middle: [5, 2] });
  expect(other).toMatchObject({ id: undefined, middle: [5, 2] });
  expect(other?.path.match(/M/g)).toHaveLength(2);
});

describe('the atlas', () => {
  it.each([
    ['FR', 2, 46],
    ['TH', 101, 15],
    ['BR', -55, -10],
    ['JP', 138, 36],
    ['ZA', 25, -29],
    ['DE', 10, 51],
  ])('has %s where it is', (letters, east, north) => {
    const [x = 0, y = 0] = byLetters(letters)?.middle ?? [];
    const [wantedX, wantedY] = placeOf(east, north);
    expect(Math.abs(x - wantedX)).toBeLessThan(OFF);
    expect(Math.abs(y - wantedY)).toBeLessThan(OFF);
  });

  it('knows every number that letters are given for, and each once', () => {
    const known = new Set(outlines.map(({ id }) => id));
    expect([...lettersOf.keys()].filter((number) => !known.has(number))).toEqual([]);
    expect(new Set(lettersOf.values()).size).toBe(lettersOf.size);
    expect(lettersOf.size).toBeGreaterThan(170);
  });

  it('gives no letters that are no country’s', () => {
    const letters = [...lettersOf.values(), ...placesTooSmall.keys()];
    expect(
      letters.filter((each) => english.of(each) === each || Intl.getCanonicalLocales(`en-${each}`)[0] !== `en-${each}`),
    ).toEqual([]);
  });

  it('is as large as the map', () => {
    for (const [east, north] of placesTooSmall.values()) {
      const [x, y] = placeOf(east, north);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(mapBox.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(mapBox.height);
    }
    expect([...placesTooSmall.keys()].filter(byLetters)).toEqual([]);
  });
});
