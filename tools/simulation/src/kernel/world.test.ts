import { describe, expect, it } from 'vitest';
import { MemoryCounter, scenarioOf, starterOf } from '../testing/counter.ts';
import type { Actor, Job, Outcome } from './scenario.ts';
import { renderTrace } from './trace.ts';
import { runPlan, runSeed, runTape } from './world.ts';

const minute = 60_000;
const calm = new Map();

/** A worker that writes its letter before and after each of its calls. */
function writer(letter: string, counter: MemoryCounter, text: string[]): Actor {
  return starterOf({
    kind: 'task',
    name: letter,
    run: async (use) => {
      for (let call = 0; call < 2; call += 1) {
        await use(counter.port).add(0);
        text.push(letter);
      }
    },
  });
}

const failureOf = async (run: () => Promise<unknown>) =>
  (
    await runPlan(
      scenarioOf(() => ({ actors: [starterOf({ kind: 'task', name: 'job', run })] })),
      calm,
    )
  ).failure;

describe('a run', () => {
  it('is the same for the same seed, to the byte, and can be replayed from its tape', async () => {
    const scenario = () =>
      scenarioOf(
        () => {
          const counter = new MemoryCounter();
          return { actors: ['a', 'b', 'c'].map((letter) => writer(letter, counter, [])) };
        },
        { jumps: [{ name: '6 h', by: 360 * minute }] },
      );
    const traces = new Set<string>();
    for (let seed = 0; seed < 100; seed += 1) {
      const report = await runSeed(scenario(), seed);
      const trace = renderTrace(report.trace).join('\n');
      traces.add(trace);
      expect(renderTrace((await runSeed(scenario(), seed)).trace).join('\n')).toBe(trace);
      expect(renderTrace((await runTape(scenario(), report.tape())).trace).join('\n')).toBe(trace);
    }
    expect(traces.size).toBeGreaterThan(60);
  });

  it('lets the calls of workers come in every order', async () => {
    const orders = new Set<string>();
    for (let seed = 0; seed < 300; seed += 1) {
      const text: string[] = [];
      await runSeed(
        scenarioOf(() => ({ actors: ['a', 'b'].map((letter) => writer(letter, new MemoryCounter(), text)) })),
        seed,
      );
      if (text.length === 4) orders.add(text.join(''));
    }
    expect([...orders].toSorted()).toEqual(['aabb', 'abab', 'abba', 'baab', 'baba', 'bbaa']);
  });

  it('fails with the name of the invariant that a step broke, and goes no further', async () => {
    const counter = new MemoryCounter();
    const scenario = scenarioOf(() => ({
      actors: [
        starterOf({
          kind: 'task',
          name: 'add',
          run: async (use) => {
            for (let call = 0; call < 9; call += 1) await use(counter.port).add(1);
          },
        }),
      ],
      invariants: [{ name: 'few', complaint: () => (counter.count > 3 ? `there are ${counter.count}` : undefined) }],
    }));
    expect((await runPlan(scenario, calm)).failure).toEqual({ invariant: 'few', message: 'there are 4' });
    expect(counter.count).toBe(4);
  });

  it('asks the invariants from the last planned fault on, and fails where one never comes', async () => {
    const playWith = async (plan: [string, string][]) => {
      const asked: number[] = [];
      const scenario = scenarioOf(() => {
        const counter = new MemoryCounter();
        const job = starterOf({
          kind: 'task',
          name: 'add',
          run: async (use) => {
            for (let call = 0; call < 4; call += 1) await use(counter.port).add(1);
          },
        });
        return { actors: [job], invariants: [{ name: 'counts', complaint: () => void asked.push(counter.count) }] };
      });
      const { failure } = await runPlan(scenario, new Map(plan));
      return { failure, first: asked[0] };
    };
    const thirdTwice: [string, string] = ['task/add counter.add#3', 'twice'];
    expect(await playWith([])).toEqual({ failure: undefined, first: 0 });
    expect(await playWith([thirdTwice])).toEqual({ failure: undefined, first: 4 });
    const { failure } = await playWith([thirdTwice, ['task/add counter.add#9', 'twice']]);
    expect(failure?.invariant).toBe('every planned fault happens');
  });

  it('says who waits for something that will never come', async () => {
    expect(await failureOf(() => new Promise(() => undefined))).toEqual({
      invariant: 'nobody waits for ever',
      message: 'job#1 waits for what will never come',
    });
  });

  it('ends when it goes in a circle', async () => {
    const counter = new MemoryCounter();
    const scenario = scenarioOf(() => ({
      actors: [
        starterOf({
          kind: 'task',
          name: 'job',
          run: async (use) => {
            for (;;) await use(counter.port).add(1);
          },
        }),
      ],
    }));
    expect((await runPlan(scenario, calm)).failure?.invariant).toBe('the run comes to an end');
  });

  it.each([
    ['a mistake in the code', () => Promise.reject(new TypeError('x is undefined'))],
    ['the real time', async () => Date.now()],
    ['the real date', async () => new Date()],
    ['a real timer', async () => setTimeout(() => undefined, 1)],
    ['real randomness', async () => Math.random()],
    ['a random id', async () => crypto.randomUUID()],
  ])('fails on %s', async (_, run) => {
    expect((await failureOf(run))?.invariant).toBe('no programming error');
  });

  it('leaves the real time as it was', async () => {
    await failureOf(async () => 1);
    expect(Date.now()).toBeGreaterThan(0);
    expect(crypto.randomUUID()).not.toBe(crypto.randomUUID());
    expect(Math.random()).toBeLessThan(1);
  });

  it('fails when a job is done and a call of it is still on its way', async () => {
    const counter = new MemoryCounter();
    const job: Job<void> = { kind: 'task', name: 'add', run: async (use) => void use(counter.port).add(1) };
    const { failure } = await runPlan(
      scenarioOf(() => ({ actors: [starterOf(job)] })),
      calm,
    );
    expect([failure?.invariant, counter.count]).toEqual(['a job leaves no call running', 0]);
  });

  it('takes errors that a use case throws on purpose for an outcome', async () => {
    expect(await failureOf(() => Promise.reject(new Error('card declined')))).toBeUndefined();
  });

  it('ends a job whose time is up, also when the clock jumps over it', async () => {
    const outcomes: Outcome<unknown>[] = [];
    const counter = new MemoryCounter();
    const job: Job<unknown> = { kind: 'task', name: 'add', limit: 5000, run: (use) => use(counter.port).add(1) };
    await runPlan(
      scenarioOf(() => ({ actors: [starterOf(job, outcomes)] })),
      new Map([['task/add counter.add#1', 'slow_answer']]),
    );
    expect([outcomes, counter.count]).toEqual([[{ ended: 'crashed' }], 1]);
  });

  it('jumps the clock in some runs, and counts them', async () => {
    let jumped = 0;
    for (let seed = 0; seed < 100; seed += 1) {
      const nap: Actor = {
        name: 'sleeper',
        play: async (player) => {
          for (let count = 0; count < 20; count += 1) await player.sleep(minute);
        },
      };
      const { reached } = await runSeed(
        scenarioOf(() => ({ actors: [nap] }), { jumps: [{ name: '31 days', by: 31 * 24 * 60 * minute }] }),
        seed,
      );
      jumped += reached.has('jump: 31 days') ? 1 : 0;
    }
    expect(jumped).toBeGreaterThan(5);
    expect(jumped).toBeLessThan(80);
  });
});

describe('liveness', () => {
  const waitsUntil = (instants: number[]) => {
    let woken = 0;
    const endless: Actor = {
      name: 'clockwork',
      isEndless: true,
      play: async (player) => {
        for (const ms of instants) {
          await player.sleep(ms);
          woken += 1;
        }
        for (;;) await player.sleep(minute);
      },
    };
    const check = { name: 'all is done', complaint: () => (woken === instants.length ? undefined : `only ${woken}`) };
    return scenarioOf(() => ({ actors: [endless], liveness: [check] }), { calm: 10 * minute });
  };

  it('has until the end of the calm to come true', async () => {
    expect((await runPlan(waitsUntil([5 * minute, 4 * minute]), calm)).failure).toBeUndefined();
    expect((await runPlan(waitsUntil([5 * minute, 6 * minute]), calm)).failure).toEqual({
      invariant: 'all is done',
      message: 'only 1',
    });
  });

  it('demands that every actor comes to an end', async () => {
    const stuck: Actor = { name: 'stuck', play: () => new Promise(() => undefined) };
    expect(
      (
        await runPlan(
          scenarioOf(() => ({ actors: [stuck] })),
          calm,
        )
      ).failure,
    ).toBeDefined();
  });

  it('knows nothing of mishaps once the storm is over', async () => {
    const counter = new MemoryCounter();
    const outcomes: Outcome<number>[] = [];
    const late: Actor = {
      name: 'late',
      isEndless: true,
      play: async (player) => {
        await player.sleep(1);
        for (;;) {
          outcomes.push(await player.start({ kind: 'task', name: 'add', run: (use) => use(counter.port).add(1) }));
          await player.sleep(minute);
        }
      },
    };
    const check = { name: 'enough', complaint: () => (outcomes.length < 30 ? 'few' : undefined) };
    for (let seed = 0; seed < 50; seed += 1) {
      outcomes.length = 0;
      await runSeed(
        scenarioOf(() => ({ actors: [late], liveness: [check] }), { calm: 60 * minute }),
        seed,
      );
      expect(outcomes.filter(({ ended }) => ended !== 'done')).toEqual([]);
    }
  });
});
