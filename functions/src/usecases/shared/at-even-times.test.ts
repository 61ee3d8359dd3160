import { expect, it } from 'vitest';
import { atEvenTimes } from './at-even-times.ts';

/** When work that takes so long is answered. */
async function answeredAfter(ms: number, outcome: () => Promise<unknown> = async () => 'done') {
  let now = 12_345;
  const pass = async (more: number) => void (now += more);
  const answer = atEvenTimes({ now: () => now, wait: pass }, async () => (await pass(ms), outcome()));
  return { settled: (await Promise.allSettled([answer]))[0], after: now - 12_345 };
}

it.each([
  [0, 1000],
  [42, 1000],
  [999, 1000],
  [1001, 2000],
  [2400, 3000],
])('work of %i ms is answered after %i', async (takes, after) => {
  expect(await answeredAfter(takes)).toEqual({ settled: { status: 'fulfilled', value: 'done' }, after });
});

it('work that fails is refused at the same time', async () => {
  const refused = await answeredAfter(80, () => Promise.reject(new Error('nobody answers')));
  expect(refused).toMatchObject({ settled: { status: 'rejected' }, after: 1000 });
});
