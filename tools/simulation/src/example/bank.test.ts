import { describe, expect, it } from 'vitest';
import { everyCrash, renderPlan, sweep } from '../kernel/crash-sweep.ts';
import { runSeeds } from '../kernel/seeds.ts';
import { shrink } from '../kernel/shrink.ts';
import { renderStory, renderTrace } from '../kernel/trace.ts';
import { runSeed, runTape } from '../kernel/world.ts';
import { spreadSeeds } from '../spread.ts';
import { bankScenario } from './scenario.ts';
import { wrongBanks } from './wrong-banks.ts';

/** Within so many seeds each mistake shows. */
const enough = 300;
/** Milliseconds; far more than it takes on a machine that does nothing else. */
const patience = 120_000;
/** A reader takes in so many lines at once. */
const readable = 35;

describe('the bank', () => {
  it(
    'holds in 2,000 runs, in which every rare state was reached',
    async () => {
      const { failing, reached } = await runSeeds(bankScenario(), { from: 0, count: 2000 });
      expect(failing).toBeUndefined();
      const rare = [
        'fault: crash_before',
        'fault: crash_after',
        'fault: late',
        'fault: lost',
        'fault: dropped',
        'fault: limited',
        'fault: slow_request',
        'fault: slow_answer',
        'fault: commit_lost',
        'jump: 25 hours',
        'lock: taken over',
        'transaction: ran again',
        'vendor: repeated a payout by its key',
      ];
      expect(rare.filter((name) => (reached[name] ?? 0) < 10)).toEqual([]);
    },
    patience,
  );

  it('holds after a crash before or after every await, and after any two of them', async () => {
    const { sites, cases } = await sweep(bankScenario(), { kinds: everyCrash, pairs: true });
    expect(cases.filter(({ failure }) => failure).map(({ plan }) => renderPlan(plan))).toEqual([]);
    expect(sites).toEqual(
      expect.arrayContaining(['callable/open commit#1', 'task/settle vendor.pay#1', 'task/settle commit#2']),
    );
    expect(cases.length).toBeGreaterThan(sites.length * sites.length);
  });

  it('gives the same trace for the same seed', async () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const [one, other] = [await runSeed(bankScenario(), seed), await runSeed(bankScenario(), seed)];
      expect(renderTrace(other.trace).join('\n')).toBe(renderTrace(one.trace).join('\n'));
    }
  });

  it(
    'gives the same figures on two threads as on one',
    async () => {
      const range = { from: 10, count: 600 };
      const [one, two] = [
        await spreadSeeds(bankScenario(), { ...range, workers: 1 }),
        await spreadSeeds(bankScenario(), { ...range, workers: 2 }),
      ];
      expect(two).toEqual(one);
    },
    patience,
  );
});

describe.each(Object.entries(wrongBanks))('a bank with %s', (_, make) => {
  const scenario = bankScenario(make);

  it(`is found out within ${enough} seeds, and its story is short`, async () => {
    const { failing } = await runSeeds(scenario, { from: 0, count: enough });
    const first = await runSeed(scenario, failing ?? 0);
    expect(first.failure).toBeDefined();
    const { report } = await shrink((tape) => runTape(scenario, tape), first);
    expect(report.failure?.invariant).toBe(first.failure?.invariant);
    expect(renderStory(report.trace).length).toBeLessThan(readable);
    expect(renderTrace((await runTape(scenario, report.tape())).trace)).toEqual(renderTrace(report.trace));
  });
});

describe('a bank that pays before it writes', () => {
  it('is found out by two crashes, and not by one', async () => {
    const scenario = bankScenario(wrongBanks['effect before write without redo']);
    const { cases } = await sweep(scenario, { kinds: everyCrash, pairs: true });
    const failing = cases.filter(({ failure }) => failure);
    expect(failing.length).toBeGreaterThan(5);
    expect(failing.every(({ plan }) => plan.size === 2)).toBe(true);
  });
});
