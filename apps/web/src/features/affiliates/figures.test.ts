import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barsOf, type Day, periods, placesOf, sumOf } from './figures.ts';

const NOW = Date.UTC(2026, 10, 30, 15);
const on = (day: string, differs: Partial<Day> = {}): Day => {
  return { day, clicks: 1, signUps: 0, calls: 0, earned: 0, ...differs };
};

describe('the bars of a chart', () => {
  it('are thirty days that end today, or thirteen weeks that do', () => {
    const days = barsOf([on('2026-11-30'), on('2026-11-01', { earned: 500 }), on('2026-10-31')], 'days', NOW);
    expect(days).toHaveLength(30);
    expect(days[0]).toEqual({ from: Date.UTC(2026, 10, 1), clicks: 1, signUps: 0, calls: 0, earned: 500 });
    expect(days.at(-1)).toMatchObject({ from: Date.UTC(2026, 10, 30), clicks: 1 });
    const weeks = barsOf([on('2026-11-24'), on('2026-11-30'), on('2026-11-23')], 'weeks', NOW);
    expect(weeks).toHaveLength(13);
    expect(weeks.at(-1)).toMatchObject({ from: Date.UTC(2026, 10, 24), clicks: 2 });
    expect(weeks.at(-2)).toMatchObject({ clicks: 1 });
  });

  it('add up to what happened in the period', () => {
    const back = fc.integer({ min: 0, max: 89 });
    fc.assert(
      fc.property(fc.array(back), fc.constantFrom(...periods), (ages, period) => {
        const days = ages.map((age) => on(new Date(NOW - age * 86_400_000).toISOString().slice(0, 10)));
        const shown = ages.filter((age) => age < (period === 'days' ? 30 : 91)).length;
        expect(sumOf(barsOf(days, period, NOW)).clicks).toBe(shown);
      }),
    );
  });

  it('stand on one line, above it for what came and below it for what was taken back', () => {
    expect(placesOf([3, 0, -1])).toEqual([
      { y: 0, height: 75 },
      { y: 75, height: 0 },
      { y: 75, height: 25 },
    ]);
    expect(placesOf([0])).toEqual([{ y: 100, height: 0 }]);
  });
});
