import { describe, expect, it } from 'vitest';
import { MemoryCounter, scenarioOf } from '../testing/counter.ts';
import { everyCrash, renderPlan, sweep } from './crash-sweep.ts';
import type { Actor } from './scenario.ts';

/** Adds 1 twice in one job, which is started again until it succeeds; what one try left undone the next does. */
function stubborn(counter: MemoryCounter, tries: number): Actor {
  return {
    name: 'stubborn',
    play: async (player) => {
      for (let attempt = 0; attempt < tries; attempt += 1) {
        const outcome = await player.start({
          kind: 'task',
          name: 'fill',
          run: async (use) => {
            while (counter.count < 2) await use(counter.port).add(1);
          },
        });
        if (outcome.ended === 'done') return;
      }
    },
  };
}

const filledWithin = (tries: number) =>
  scenarioOf(() => {
    const counter = new MemoryCounter();
    const complaint = () => (counter.count === 2 ? undefined : `${counter.count} of 2`);
    return { actors: [stubborn(counter, tries)], liveness: [{ name: 'full', complaint }] };
  });

describe('the crash sweep', () => {
  it('crashes before and after every call, once', async () => {
    const { sites, cases } = await sweep(filledWithin(2), { kinds: everyCrash, pairs: false });
    expect(sites).toEqual(['task/fill counter.add#1', 'task/fill counter.add#2']);
    expect(cases.map(({ plan }) => renderPlan(plan))).toEqual([
      'no fault',
      'crash_before at task/fill counter.add#1',
      'crash_after at task/fill counter.add#1',
      'crash_before at task/fill counter.add#2',
      'crash_after at task/fill counter.add#2',
    ]);
    expect(cases.filter(({ failure }) => failure)).toEqual([]);
  });

  it('in pairs crashes the recovery, too, and finds what one crash does not', async () => {
    const { cases } = await sweep(filledWithin(2), { kinds: everyCrash, pairs: true });
    const failing = cases.filter(({ failure }) => failure).map(({ plan }) => renderPlan(plan));
    expect(failing).toContain('crash_before at task/fill counter.add#1, then crash_before at task/fill counter.add#2');
    const stronger = await sweep(filledWithin(3), { kinds: everyCrash, pairs: true });
    expect(stronger.cases.filter(({ failure }) => failure)).toEqual([]);
  });

  it('places other faults where they are offered', async () => {
    const { cases } = await sweep(filledWithin(2), { kinds: ['refused', 'commit_lost'], pairs: false });
    expect(cases.map(({ plan }) => renderPlan(plan))).toEqual([
      'no fault',
      'refused at task/fill counter.add#1',
      'refused: for good at task/fill counter.add#1',
      'refused at task/fill counter.add#2',
      'refused: for good at task/fill counter.add#2',
    ]);
  });
});
