import { describe, expect, it } from 'vitest';
import { runSeeds } from '../kernel/seeds.ts';
import { type Race, raceScenario, type Racer, racers, starts } from './races.ts';
import { makeUseCases, type MakeUseCases } from './use-cases.ts';

const pairs = racers.flatMap((one, index) => racers.slice(index).map((other): Racer[] => [one, other]));
const triples = racers.flatMap((one, index) =>
  racers.slice(index + 1).flatMap((other, next) => racers.slice(index + next + 2).map((third) => [one, other, third])),
);

/** Schedules in which something broke, from each way the booking can stand. */
async function broken(race: Omit<Race, 'start'>, schedules: number, make: MakeUseCases = makeUseCases) {
  const found: string[] = [];
  for (const start of starts) {
    const count = Math.ceil(schedules / starts.length);
    const { failing } = await runSeeds(raceScenario({ ...race, start }, make), { from: 0, count });
    if (failing !== undefined) found.push(`${race.racers.join(', ')} when ${start}: schedule ${failing}`);
  }
  return found;
}

describe('at once, on one booking', () => {
  it.each(pairs)('%s and %s hold in 2,000 schedules', async (...race) => {
    expect(await broken({ racers: race }, race[0] === race[1] ? 300 : 2000)).toEqual([]);
  });

  it.each(triples)('%s, %s and %s hold in 300 schedules', async (...race) => {
    expect(await broken({ racers: race }, 300)).toEqual([]);
  });

  it.each(racers)(
    '%s, the end of the call and a provider who switches off and on hold in 300 schedules',
    async (racer) => {
      const race: Racer[] = [racer, 'end of call', 'switched off', 'switched on'];
      expect(await broken({ racers: race }, 300)).toEqual([]);
    },
  );

  it('all six hold, and all comes right afterwards', async () => {
    expect(await broken({ racers, toTheEnd: true }, 300)).toEqual([]);
  });
});
