import { expect, it } from 'vitest';
import { scenarioOf } from '../testing/counter.ts';
import { explain } from './explain.ts';
import { runTape } from './world.ts';

it('explains a failing run by what broke, a shrunk story and the line that replays it', async () => {
  const scenario = scenarioOf(({ choices }) => {
    const [one, other] = [choices.below(10), choices.below(10)];
    const tells = { name: 'ann', play: async (player: { tell(what: string): void }) => player.tell(`draws ${one}`) };
    const complaint = () => (one > 3 ? 'too many' : undefined);
    return { actors: [tells], liveness: [{ name: `few of ${other === 0 ? 'one' : 'two'}`, complaint }] };
  });
  const failing = await runTape(scenario, { stage: [8, 0], next: [1] });
  const lines = await explain(scenario, failing);
  expect(lines[0]).toBe('BROKEN: few of one: too many');
  expect(lines[1]).toBe('  00:00:00.000 ann              draws 4');
  expect(lines.at(-1)).toBe(`  npm run simulate -- --scenario test --tape '{"stage":[4]}'`);
});
