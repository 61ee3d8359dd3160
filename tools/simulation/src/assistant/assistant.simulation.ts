import { describe, expect, it } from 'vitest';
import { held, holds } from '../kernel/holds.ts';
import { runSeeds } from '../kernel/seeds.ts';
import { comeThrough, harmOfCrashes } from '../testing/hold.ts';
import { assistantSources } from './awaits.ts';
import { assistantScenario } from './scenario.ts';
import { makeUseCases } from './use-cases.ts';
import { wrongAssistants } from './wrong-use-cases.ts';

const rare = [
  'call: answered',
  'call: assistant_down',
  'call: calls_used_up',
  'call: not_found',
  'call: still_answering',
  'dossier: deleted',
  'fault: commit_lost',
  'fault: crash_after',
  'fault: crash_before',
  'fault: lost',
  'fault: refused',
  'fault: slow_answer',
  'period: renewed',
  'transaction: ran again',
  'vendor: the next model was asked',
];

describe('the assistant', () => {
  it('counts each call once in 400 runs, in which every rare state was reached', async () => {
    expect(await holds(assistantScenario(), rare, 400)).toEqual(held);
  });

  it('comes through every await of asking', async () => {
    const walk = { sources: assistantSources, make: makeUseCases, play: assistantScenario };
    const { expected, covered } = await comeThrough(walk, 200);
    expect(covered).toEqual(expected);
  });

  it('counts each call once after a crash before or after every await', async () => {
    const { harmful, waited } = await harmOfCrashes(assistantScenario());
    expect(harmful).toEqual([]);
    expect(waited).toEqual(expect.arrayContaining(['exchanges.count', 'vendor.answer', 'costs.add']));
  });
});

it.each(Object.entries(wrongAssistants))('%s is found out within 200 runs', async (_mistake, make) => {
  const { failing } = await runSeeds(assistantScenario(make), { from: 1, count: 200 });
  expect(failing).toBeDefined();
});
