import { describe, expect, it } from 'vitest';
import { scenarioOf } from '../testing/counter.ts';
import { mergeResults, runSeeds } from './seeds.ts';

/** Fails in the runs whose choice is 0. */
const sometimes = scenarioOf(({ choices, reached }) => {
  const drawn = choices.below(10);
  reached(drawn > 4 ? 'high' : 'low');
  return { liveness: [{ name: 'not 0', complaint: () => (drawn === 0 ? 'it is' : undefined) }] };
});

describe('many seeds', () => {
  it('stop at the first that fails', async () => {
    const { failing, runs } = await runSeeds(sometimes, { from: 0, count: 100 });
    expect(failing).toBe(runs - 1);
    expect((await runSeeds(sometimes, { from: failing ?? 0, count: 1 })).failing).toBe(failing);
    expect((await runSeeds(sometimes, { from: 0, count: failing ?? 0 })).failing).toBeUndefined();
  });

  it('count the runs in which a state was reached', async () => {
    const { reached } = await runSeeds(
      scenarioOf(({ reached: mark }) => (mark('x'), mark('x'), {})),
      {
        from: 0,
        count: 3,
      },
    );
    expect(reached).toEqual({ x: 3 });
  });

  it('put together name the lowest failing one', () => {
    const one = { runs: 3, steps: 30, reached: { a: 1 }, failing: 7 };
    const other = { runs: 2, steps: 10, reached: { a: 1, b: 2 }, failing: 4 };
    expect(mergeResults([one, other])).toEqual({ runs: 5, steps: 40, reached: { a: 2, b: 2 }, failing: 4 });
    expect(mergeResults([]).failing).toBeUndefined();
  });
});
