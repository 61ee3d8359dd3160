import { expect, it } from 'vitest';
import { addressChangeTask } from './tasks.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const order = { uid: 'ana', requestId: 'r1' };
const lookAfter = (now: number) => addressChangeTask(order, { askedAt: 0, now });

it('a new address is looked for within minutes at any time, and no longer once its link is too old', () => {
  for (let now = 0; now < 3 * DAY - 15 * MINUTE; now += MINUTE) {
    const at = lookAfter(now)?.at ?? Infinity;
    expect(at).toBeGreaterThan(now);
    expect(at - now).toBeLessThanOrEqual(15 * MINUTE);
  }
  expect(lookAfter(0)?.at).toBe(3 * MINUTE);
  expect(lookAfter(3 * DAY)).toBeUndefined();
});

it('a look that runs twice brings the same next one', () => {
  expect(lookAfter(3 * MINUTE)).toEqual(lookAfter(4 * MINUTE));
  expect(lookAfter(3 * MINUTE)?.name).not.toBe(lookAfter(0)?.name);
});
