import { describe, expect, it } from 'vitest';
import { held, holds } from '../kernel/holds.ts';
import { runSeeds } from '../kernel/seeds.ts';
import { comeThrough, harmOfCrashes } from '../testing/hold.ts';
import { agencySources } from './awaits.ts';
import { agenciesScenario } from './scenario.ts';
import { makeUseCases } from './use-cases.ts';
import { wrongAgencies } from './wrong-use-cases.ts';

const rare = [
  'admin: ben is a client now',
  'admin: help is a client now',
  'booked: nobody, who accepted is busy',
  'booked: whoever accepted',
  'call: missed by a member',
  'fault: commit_lost',
  'fault: crash_after',
  'fault: crash_before',
  'fault: lost',
  'fault: refused',
  'joined',
  'joining: of another agency already',
  'left: by manager',
  'left: by member',
  'left: by platform',
  'request: a colleague was faster',
  'request: accepted',
  'request: accepted by several in one instant',
  'request: cancelled',
  'request: declined',
  'request: done',
  'request: lapsed',
  'request: under_way',
  'request: waiting',
  'request: went to the next',
  'task: ran again',
  'task: ran again though done',
  'transaction: ran again',
  'trigger: told twice',
];

describe('agencies', () => {
  it('hold in 400 runs, in which every rare state was reached', async () => {
    expect(await holds(agenciesScenario(), rare, 400)).toEqual(held);
  });

  it('come through every await of their use cases', async () => {
    const walk = { sources: agencySources, make: makeUseCases, play: agenciesScenario };
    const { expected, covered } = await comeThrough(walk, 200);
    expect(covered).toEqual(expected);
  });

  it('hold after a crash before or after every await', async () => {
    const { harmful, waited } = await harmOfCrashes(agenciesScenario());
    expect(harmful).toEqual([]);
    expect(waited).toEqual(
      expect.arrayContaining(['agencies.changeMembership', 'requests.createOnce', 'requests.change', 'tasks.enqueue']),
    );
  });
});

it.each(Object.entries(wrongAgencies))('%s is found out within 200 runs', async (_mistake, make) => {
  const { failing } = await runSeeds(agenciesScenario(make), { from: 1, count: 200 });
  expect(failing).toBeDefined();
});
