import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { command } from '../command.ts';
import { type Outcome, type Step, verdict } from '../step.ts';

/** Room for objects to die young, of which a told world makes millions. */
const cli = ['node', '--max-semi-space-size=32', 'tools/scenarios/src/cli.ts'];
const invented = 25;

/** All written stories, then invented ones; each story is one case. */
export function scenarioSteps(root: string): readonly [written: Step, invented: Step] {
  return [
    { name: 'written stories', run: () => writtenStories(root) },
    { name: 'invented stories', run: () => play(['--random', String(invented), '--seed', '1'], root) },
  ];
}

async function writtenStories(root: string): Promise<Outcome> {
  const folder = 'tools/scenarios/stories';
  const files = (await readdir(path.join(root, folder))).filter((name) => name.endsWith('.json'));
  return play(
    files.map((name) => path.join(folder, name)),
    root,
  );
}

async function play(args: readonly string[], root: string): Promise<Outcome> {
  const { code, output } = await command([...cli, '--summary', ...args], root);
  const [, passed, failed] = /(\d+) held, (\d+) failed/.exec(output) ?? [];
  if (passed === undefined) return verdict(false, output);
  const figures = { passed: Number(passed), failed: Number(failed) || (code === 0 ? 0 : 1) };
  return { ...figures, failures: failedStories(output), report: output };
}

/** What the player of stories prints of each that failed: a line with its name and problems, then its timeline. */
export function failedStories(output: string): string[] {
  return output
    .split(/^FAILED /m)
    .slice(1)
    .map((told) => told.trimEnd());
}
