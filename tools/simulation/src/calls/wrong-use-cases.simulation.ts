import { expect, it } from 'vitest';
import { runSeeds } from '../kernel/seeds.ts';
import { runSeed } from '../kernel/world.ts';
import { raceScenario, racers, starts } from './races.ts';
import { callsScenario } from './scenario.ts';
import { hardToFind } from './hard-to-find.ts';
import type { MakeUseCases } from './use-cases.ts';
import { wrongUseCases } from './wrong-use-cases.ts';

interface Found {
  readonly mode: string;
  readonly runs: number;
  readonly invariant: string;
}

/** First the quickest way to find it: the seed that found it before, a few seeds, then races, then many seeds. */
async function find(name: string, make: MakeUseCases): Promise<Found | undefined> {
  const before = hardToFind[name];
  return (
    (before === undefined ? undefined : await bySeeds(make, { from: before, count: 1 })) ??
    (await bySeeds(make, { from: 1, count: 300 })) ??
    (await byRaces(make)) ??
    bySeeds(make, { from: 301, count: 4700 })
  );
}

async function bySeeds(make: MakeUseCases, range: { from: number; count: number }): Promise<Found | undefined> {
  const scenario = callsScenario(make);
  const { failing } = await runSeeds(scenario, range);
  if (failing === undefined) return undefined;
  const { failure } = await runSeed(scenario, failing);
  return { mode: 'seeds', runs: failing, invariant: failure?.invariant ?? '' };
}

async function byRaces(make: MakeUseCases): Promise<Found | undefined> {
  let runs = 0;
  for (const start of starts) {
    const scenario = raceScenario({ racers, start }, make);
    const result = await runSeeds(scenario, { from: 0, count: 400 });
    runs += result.runs;
    if (result.failing === undefined) continue;
    const { failure } = await runSeed(scenario, result.failing);
    return { mode: `race when ${start}`, runs, invariant: failure?.invariant ?? '' };
  }
  return undefined;
}

it('every wrong use case is found out', async () => {
  const table: string[] = [];
  const missed: string[] = [];
  for (const [name, make] of Object.entries(wrongUseCases)) {
    const found = await find(name, make);
    if (!found) missed.push(name);
    else table.push(`${found.mode.padEnd(20)} ${String(found.runs).padStart(5)} runs  ${name}: ${found.invariant}`);
  }
  process.stdout.write(`${table.join('\n')}\n`);
  expect(missed).toEqual([]);
  expect(table.length).toBeGreaterThanOrEqual(25);
});
