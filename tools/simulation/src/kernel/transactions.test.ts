import { describe, expect, it } from 'vitest';
import { scenarioOf, starterOf } from '../testing/counter.ts';
import type { Job, Outcome, World } from './scenario.ts';
import { Collection, ContentionError, runTransaction, type Transaction } from './transactions.ts';
import { renderTrace } from './trace.ts';
import { runPlan, runSeed } from './world.ts';

interface Tally {
  readonly count: number;
}

const jobOf = <T>(name: string, run: () => Promise<T>): Job<T> => ({ kind: 'task', name, run });

function increment(world: World, tallies: Collection<Tally>): Promise<number> {
  return runTransaction(world, (transaction) => {
    const count = (transaction.get(tallies, 'a')?.count ?? 0) + 1;
    transaction.set(tallies, 'a', { count });
    return count;
  });
}

/** So many workers that each add 1 in a transaction. */
function crowd(size: number, tallies: Collection<Tally>) {
  return scenarioOf((world) => ({
    actors: Array.from({ length: size }, (_, index) =>
      starterOf(jobOf(`add${index}`, () => increment(world, tallies))),
    ),
  }));
}

/** Runs one transaction alone. */
async function alone(body: (transaction: Transaction) => unknown): Promise<Outcome<unknown>> {
  const outcomes: Outcome<unknown>[] = [];
  const scenario = scenarioOf((world) => ({
    actors: [
      starterOf(
        jobOf('alone', async () => runTransaction(world, body)),
        outcomes,
      ),
    ],
  }));
  await runPlan(scenario, new Map());
  return outcomes[0] ?? { ended: 'crashed' };
}

describe('a transaction', () => {
  it('is lost to nobody, in whatever order others come between its reading and its writing', async () => {
    let ranAgain = 0;
    const counts = new Set<number | undefined>();
    for (let seed = 0; seed < 200; seed += 1) {
      const tallies = new Collection<Tally>();
      const { reached } = await runSeed(crowd(3, tallies), seed);
      if ([...reached.keys()].some((name) => name.startsWith('fault'))) continue;
      counts.add(tallies.get('a')?.count);
      if (reached.has('transaction: ran again')) ranAgain += 1;
    }
    expect([...counts]).toEqual([3]);
    expect(ranAgain).toBeGreaterThan(30);
  });

  it('gives up after five lost races, and has then written nothing', async () => {
    const tallies = new Collection<Tally>();
    let tries = 0;
    const outcomes: Outcome<unknown>[] = [];
    const scenario = scenarioOf((world) => ({
      actors: [
        starterOf(
          jobOf('unlucky', () =>
            runTransaction(world, (transaction) => {
              transaction.get(tallies, 'a');
              transaction.set(tallies, 'b', { count: 1 });
              tries += 1;
              tallies.set('a', { count: tries });
            }),
          ),
          outcomes,
        ),
      ],
    }));
    const { reached } = await runPlan(scenario, new Map());
    expect(outcomes).toEqual([{ ended: 'threw', error: expect.any(ContentionError) as unknown }]);
    expect([tries, tallies.get('b'), reached.get('transaction: gave up')]).toEqual([5, undefined, 1]);
  });

  it('runs again after a commit of which the library did not hear, and sees what it wrote', async () => {
    const tallies = new Collection<Tally>();
    const { trace } = await runPlan(crowd(1, tallies), new Map([['task/add0 commit#1', 'commit_lost']]));
    expect(tallies.get('a')).toEqual({ count: 2 });
    expect(renderTrace(trace)).toContain('00:00:00.000 add0#1           commit [commit_lost]');
  });

  it('writes nothing when its worker is gone before the commit', async () => {
    const tallies = new Collection<Tally>();
    await runPlan(crowd(1, tallies), new Map([['task/add0 commit#1', 'crash_before']]));
    expect(tallies.get('a')).toBeUndefined();
  });

  it('runs again when a list that it read has another member', async () => {
    const tallies = new Collection<Tally>();
    const seen: number[] = [];
    const outcome = await alone((transaction) => {
      seen.push(transaction.list(tallies, ({ count }) => count > 5).length);
      if (seen.length === 1) tallies.set('big', { count: 6 });
      if (seen.length === 2) tallies.set('small', { count: 1 });
    });
    expect(outcome.ended).toBe('done');
    expect(seen).toEqual([0, 1]);
  });

  it('reads before it writes', async () => {
    const tallies = new Collection<Tally>();
    const outcome = await alone((transaction) => {
      transaction.delete(tallies, 'a');
      transaction.get(tallies, 'a');
    });
    expect(outcome).toMatchObject({ ended: 'threw', error: { message: 'a transaction reads before it writes' } });
  });
});

describe('a collection', () => {
  it('gives out documents that nobody can change', () => {
    const lists = new Collection<{ items: number[] }>();
    lists.set('a', { items: [1] });
    expect(() => lists.get('a')?.items.push(2)).toThrow(TypeError);
  });
});
