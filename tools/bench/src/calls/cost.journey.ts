import { expect, it } from 'vitest';
import { gatherCrowd } from './crowd.ts';
import { between, type Histogram, linesOf, type Part, parts, partsOf } from './histogram.ts';
import { inWorld, type Measured } from './meters.ts';
import { settle } from './play.ts';

const DAY_MS = 86_400_000;
/** What follows from people who are new is over by then. */
const MINUTE_MS = 60_000;

/**
 * Reads and writes that a call by people who are new may cost up to its receipt. Whoever needs one more says so here, or
 * finds one that can be spared.
 */
const most: Readonly<Record<Part, readonly [reads: number, writes: number]>> = {
  call: [22, 27],
  configuration: [16, 0],
  guards: [16, 10],
  records: [9, 9],
  telling: [12, 32],
  timeline: [0, 12],
};

async function oneCall(measured: Measured): Promise<Histogram> {
  const { world } = measured;
  const pairs = await gatherCrowd(world, 1);
  await world.clock.advance(MINUTE_MS);
  const before = measured.histogram();
  await settle(world, pairs);
  return between(before, measured.histogram());
}

it('a call costs no more operations than it has to, part by part', () =>
  inWorld(async (measured) => {
    measured.world.functions.spaceSchedules(DAY_MS);
    // The first call of a process reads what all others go on with.
    await oneCall(measured);
    const counted = await oneCall(measured);
    const sums = partsOf(counted);
    const over = parts.filter((part) => sums[part].reads > most[part][0] || sums[part].writes > most[part][1]);
    expect(over.length > 0 ? [over, sums, ...linesOf(counted, 1)] : []).toEqual([]);
  }));
