import { expect, it } from 'vitest';
import { sumOf } from '../capacity/call-operations.ts';
import { gatherCrowd } from './crowd.ts';
import { between, type Histogram, linesOf, type Part, parts, partsOf } from './histogram.ts';
import { inWorld, type Measured } from './meters.ts';
import { settle } from './play.ts';

const NOON = Date.UTC(2026, 0, 5, 12);
const DAY_MS = 86_400_000;
/** In which every schedule that is due by then has run, and does not again. */
const HOUR_MS = 3_660_000;
/** What follows from people who are new is over by then. */
const MINUTE_MS = 60_000;

/**
 * Reads and writes that a call by people who are new may cost up to its receipt. Whoever needs one more says so here, or
 * finds one that can be spared. Three pairs of events are read and written together, with one entry, when they come in one
 * moment.
 */
const most: Readonly<Record<Part, readonly [reads: number, writes: number]>> = {
  // Each of them has its reason in `docs/capacity.md`; a sweep may look at the call once more.
  call: [sumOf('reads') + 1, sumOf('writes') + 3],
  configuration: [16, 0],
  // Calls that came to nothing to the number are looked at before the form, and before the booking, which may be for another number.
  guards: [18, 10],
  // One of them begins the record of what the carrier asks for the call.
  records: [9, 10],
  telling: [12, 32],
  timeline: [0, 12 + 3],
};

async function oneCall(measured: Measured): Promise<Histogram> {
  const { world } = measured;
  const pairs = await gatherCrowd(world, 1);
  await world.clock.advance(MINUTE_MS);
  const before = measured.histogram();
  await settle(world, pairs);
  return between(before, measured.histogram());
}

async function requireCheapCall(measured: Measured): Promise<void> {
  const { functions, clock } = measured.world;
  functions.spaceSchedules(DAY_MS);
  await clock.advance(HOUR_MS);
  // The first call of a process reads what all others go on with.
  await oneCall(measured);
  const counted = await oneCall(measured);
  const sums = partsOf(counted);
  const over = parts.filter((part) => sums[part].reads > most[part][0] || sums[part].writes > most[part][1]);
  expect(over.length > 0 ? [over, sums, ...linesOf(counted, 1)] : []).toEqual([]);
}

it('a call costs no more operations than it has to, part by part', async () => {
  await expect(inWorld(requireCheapCall, { start: NOON })).resolves.toBeUndefined();
});
