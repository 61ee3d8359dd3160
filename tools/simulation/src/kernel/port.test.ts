import { describe, expect, it } from 'vitest';
import { type Counter, MemoryCounter, scenarioOf, starterOf } from '../testing/counter.ts';
import type { Job, Outcome } from './scenario.ts';
import { renderTrace } from './trace.ts';
import { runPlan } from './world.ts';

/** Adds 1 once, with that fault, and tells what the caller heard and when, and what is counted in the end. */
async function addWith(fault?: string) {
  const counter = new MemoryCounter();
  const outcomes: Outcome<number>[] = [];
  let heardAfter = 0;
  const scenario = scenarioOf(
    ({ clock }) => {
      const start = clock.now();
      const add = (port: Counter) => port.add(1).finally(() => (heardAfter = clock.now() - start));
      const job: Job<number> = { kind: 'task', name: 'add', run: (use) => add(use(counter.port)) };
      return { actors: [starterOf(job, outcomes)] };
    },
    { calm: 120_000 },
  );
  const { failure, trace } = await runPlan(scenario, new Map(fault ? [['task/add counter.add#1', fault]] : []));
  const [outcome] = outcomes;
  const heard = outcome?.ended === 'threw' ? (outcome.error as Error).message : outcome;
  return { count: counter.count, heard, heardAfter, failure, trace: renderTrace(trace) };
}

const done = (value: number) => ({ ended: 'done', value });

describe('a call of a port', () => {
  it.each<{ fault: string | undefined; count: number; heard: unknown; after: number }>([
    { fault: undefined, count: 1, heard: done(1), after: 0 },
    { fault: 'crash_before', count: 0, heard: { ended: 'crashed' }, after: 0 },
    { fault: 'crash_after', count: 1, heard: { ended: 'crashed' }, after: 0 },
    { fault: 'refused', count: 0, heard: 'refused', after: 0 },
    { fault: 'refused: for good', count: 0, heard: 'refused for good', after: 0 },
    { fault: 'limited', count: 0, heard: 'limited', after: 0 },
    { fault: 'dropped', count: 0, heard: 'unknown', after: 0 },
    { fault: 'lost', count: 1, heard: 'unknown', after: 0 },
    { fault: 'late', count: 1, heard: 'unknown', after: 0 },
    { fault: 'slow_request', count: 1, heard: done(1), after: 10_000 },
    { fault: 'slow_answer', count: 1, heard: done(1), after: 10_000 },
    { fault: 'twice', count: 2, heard: done(2), after: 0 },
  ])('with $fault is done $count times, and its caller hears $heard', async ({ fault, count, heard, after }) => {
    expect(await addWith(fault)).toMatchObject({ count, heard, heardAfter: after, failure: undefined });
  });

  it('that arrives late is done after its caller heard of a failure', async () => {
    const { trace } = await addWith('late');
    expect(trace.filter((line) => line.includes('counter.add'))).toEqual([
      '00:00:00.000 add#1            counter.add(1) → Error: unknown [late]',
      '00:01:00.000 wire             counter.add of add#1(1)',
    ]);
  });

  it('lets others go between request and effect, but not where the port answers at once', async () => {
    const counter = new MemoryCounter();
    const seen: string[] = [];
    const job: Job<void> = {
      kind: 'task',
      name: 'look',
      run: async (use) => {
        const port = use(counter.port);
        const adding = port.add(1);
        seen.push(port.digest());
        await adding;
        seen.push(port.digest());
      },
    };
    await runPlan(
      scenarioOf(() => ({ actors: [starterOf(job)] })),
      new Map(),
    );
    expect(seen).toEqual(['count 0', 'count 1']);
  });

  it('of a worker that is gone is never made', async () => {
    const counter = new MemoryCounter();
    const job: Job<unknown> = {
      kind: 'task',
      name: 'both',
      run: async (use) => {
        const port = use(counter.port);
        return Promise.all([port.add(1), port.add(10), port.add(100)]);
      },
    };
    const scenario = scenarioOf(() => ({ actors: [starterOf(job)] }));
    await runPlan(scenario, new Map([['task/both counter.add#2', 'crash_after']]));
    expect(counter.count).toBe(11);
  });
});
