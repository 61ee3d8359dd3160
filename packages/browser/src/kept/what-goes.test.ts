import fc from 'fast-check';
import { expect, it } from 'vitest';
import { whatGoes } from './what-goes.ts';

const kept = (key: string, at: number, bytes: number) => ({ key, at, bytes });

it('keeps all that fits, and lets the oldest go first', () => {
  const all = [kept('new', 3, 40), kept('old', 1, 40), kept('between', 2, 40)];
  expect(whatGoes(all, 120)).toEqual([]);
  expect(whatGoes(all, 119)).toEqual(['old']);
  expect(whatGoes(all, 79)).toEqual(['old', 'between']);
});

it('what stays always fits, and nothing goes that is younger than something that stays', () => {
  const anything = fc.uniqueArray(fc.record({ key: fc.uuid(), at: fc.nat(), bytes: fc.nat(1000) }), {
    selector: ({ key }) => key,
  });
  fc.assert(
    fc.property(anything, fc.nat(5000), (all, most) => {
      const gone = new Set(whatGoes(all, most));
      const stays = all.filter(({ key }) => !gone.has(key));
      expect(stays.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(most);
      const youngestGone = Math.max(-1, ...all.filter(({ key }) => gone.has(key)).map(({ at }) => at));
      expect(stays.every(({ at }) => at >= youngestGone)).toBe(true);
    }),
  );
});
