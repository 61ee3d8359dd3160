import { expect, it } from 'vitest';
import { inLanes } from './in-lanes.ts';

it('all are worked on, never more at a time than there are lanes', async () => {
  const done: number[] = [];
  let [running, most] = [0, 0];
  await inLanes([1, 2, 3, 4, 5, 6, 7], 3, async (one) => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    done.push(one);
    running -= 1;
  });
  expect(done).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});
