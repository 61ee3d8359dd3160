import { expect, it } from 'vitest';
import { byMinute, growth } from './memory.ts';

const every10s = (mb: (minute: number) => number) =>
  Array.from({ length: 61 }, (_, i) => ({ ms: i * 10_000, mb: mb(i / 6), rss: 200 + i }));

it('is flat when only the first half grew', () => {
  expect(growth(every10s((minute) => 100 + 10 * Math.min(minute, 4)))).toBeCloseTo(0);
});

it('grows by what the second half gained a minute', () => {
  expect(growth(every10s((minute) => 100 + 3 * minute))).toBeCloseTo(3);
});

it('is not judged by a handful of samples', () => {
  expect(growth(every10s(() => 100).slice(0, 20))).toBeUndefined();
});

it('is told as it was at the end of each minute', () => {
  const samples = every10s((minute) => 100 + minute).slice(0, 13);
  expect(byMinute(samples, ({ mb }) => mb)).toBe('100, 101, 102');
  expect(byMinute(samples, ({ rss }) => rss)).toBe('200, 206, 212');
});
