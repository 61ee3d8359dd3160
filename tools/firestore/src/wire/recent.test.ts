import { expect, it } from 'vitest';
import { Recent } from './recent.ts';

it('gives back what was made of an object', () => {
  const recent = new Recent<object, string>();
  const key = {};
  expect(recent.keep(key, 'made')).toBe('made');
  expect(recent.get(key)).toBe('made');
  expect(recent.get({})).toBeUndefined();
});

it('forgets the old when many small or a few large things are kept', () => {
  const first = {};
  for (const [count, bytes] of [
    [600, 10],
    [5, 1_000_000],
  ] as const) {
    const recent = new Recent<object, number>();
    recent.keep(first, 0, bytes);
    const last = {};
    for (let i = 1; i < count - 1; i++) recent.keep({}, i, bytes);
    recent.keep(last, count, bytes);
    expect(recent.get(first)).toBeUndefined();
    expect(recent.get(last)).toBe(count);
  }
});
