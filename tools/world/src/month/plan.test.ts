import { describe, expect, it } from 'vitest';
import { endingNames } from './endings.ts';
import { DAY_MS, HOUR_MS, planCalls } from './plan.ts';

const month = { days: 30, callsADay: 3, clients: 12, providers: 14 };
const planned = planCalls(month);

describe('the calls of a month', () => {
  it('are so many a day, all of them while people are awake', () => {
    expect(planned).toHaveLength(90);
    const hours = planned.map(({ at }) => (at % DAY_MS) / HOUR_MS);
    expect(Math.min(...hours)).toBeGreaterThanOrEqual(7);
    expect(Math.max(...hours)).toBeLessThan(22);
    expect(planned.filter(({ at }) => at < DAY_MS)).toHaveLength(3);
  });

  it('end in every way there is, and most of them well', () => {
    expect([...new Set(planned.map(({ ending }) => ending))].toSorted()).toEqual(endingNames.toSorted());
    expect(planned.filter(({ ending }) => ending === 'talked').length).toBeGreaterThan(30);
  });

  it('leave half an hour to each, so that nobody is in two of them at once', () => {
    const gaps = planned.slice(1).map(({ at }, index) => at - (planned[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(HOUR_MS / 2);
  });

  it('come to everybody, and are the same each time', () => {
    expect(new Set(planned.map(({ client }) => client)).size).toBe(month.clients);
    expect(new Set(planned.map(({ provider }) => provider)).size).toBe(month.providers);
    expect(planCalls(month)).toEqual(planned);
  });
});
