import { gatherCrowd, type Pair, TALK } from './crowd.ts';
import { between, type Histogram, linesOf, partsOf } from './histogram.ts';
import { type Measured, type Reading, since } from './meters.ts';
import { leapPastSchedules, requireAllPaid, settle, type Settled, untilQuiet } from './play.ts';
import { atMost, each, type Print, seconds } from './words.ts';

/** For a call up to its receipt; the entries of its timeline come on top, one an event. */
const GOAL = { reads: 16, writes: 18 };
const HUNDRED_WITHIN_MS = 15_000;
/** Of the processor time of a call, at ten times as many. */
const GROWTH = 1.25;
const WRITES_A_MINUTE = 60;
const TIMELINE = /\/timeline\//;

interface Played extends Settled {
  readonly size: number;
  readonly toReceipt: Reading;
  /** The same by kind of document. */
  readonly histogram: Histogram;
  readonly timeline: number;
  /** Until the last watch over the calls has ended. */
  readonly whole: Reading;
}

/** Plays crowds of these sizes one after another in one world, and counts what a call costs in each of them. */
export async function benchSizes(print: Print, measured: Measured, sizes: readonly number[]): Promise<void> {
  // The first call pays for what every process loads once.
  await play(measured, 1);
  const first = await play(measured, 1);
  const crowds: Played[] = [];
  for (const size of sizes) {
    crowds.push(await play(measured, size));
    reportCrowd(print, crowds);
  }
  const last = await play(measured, 1);
  const sum = sizes.reduce((total, size) => total + size, 3);
  print(`Firestore reads and writes of the second call ${alone(first)}, of the ${sum}th ${alone(last)}`);
  const { path, writes } = measured.heat.hottest();
  print(`writes of one document within a minute: ${atMost(writes, WRITES_A_MINUTE)}  ${path}`);
}

const alone = ({ toReceipt: { reads, writes } }: Played) => `${reads} + ${writes}`;

async function play(measured: Measured, size: number): Promise<Played> {
  const { world, heat } = measured;
  const pairs: Pair[] = await gatherCrowd(world, size);
  // What follows from providers who are new is over by then.
  await leapPastSchedules(world);
  const before = measured.read();
  const entries = heat.writesOf(TIMELINE);
  const operations = measured.histogram();
  const settled = await settle(world, pairs);
  const histogram = between(operations, measured.histogram());
  const toReceipt = since(before, measured.read());
  const timeline = heat.writesOf(TIMELINE) - entries;
  await untilQuiet(world);
  const whole = since(before, measured.read());
  await requireAllPaid(world, pairs);
  return { ...settled, size, toReceipt, histogram, timeline, whole };
}

function reportCrowd(print: Print, crowds: readonly Played[]): void {
  const played = crowds.at(-1);
  if (!played) return;
  const { size, histogram, timeline, whole, settledMs, bookedMs, virtualMs } = played;
  const goal = size === 100 ? `  ${atMost(settledMs, HUNDRED_WITHIN_MS)} ms` : '';
  print(`\n${size} calls at once settled in ${seconds(settledMs)}, ${seconds(bookedMs)} of it for booking${goal}`);
  print(`${seconds(virtualMs)} passed in the world, ${(virtualMs / settledMs).toFixed(0)} times as fast`);
  const { calls, telling } = partsOf(histogram);
  print('Firestore operations per call up to its receipt, and what it takes to tell people of it:');
  print(`reads: ${atMost(calls.reads / size, GOAL.reads)}, telling ${each(telling.reads, size)}`);
  const kept = calls.writes - timeline;
  print(`writes: ${atMost(kept / size, GOAL.writes)}, telling ${each(telling.writes, size)}`);
  print(`entries of the timeline: ${each(timeline, size)}`);
  print('of these, reads, writes and deletes by kind of document:');
  for (const line of linesOf(histogram, size)) print(line);
  print(`reads, writes and deletes in all: ${['reads', 'writes', 'deletes'].map(perCall(whole, size)).join(', ')}`);
  reportVendors(print, whole, size);
  reportProcessors(print, crowds, played);
  reportInvocations(print, whole, size);
}

const perCall = (whole: Reading, size: number) => (name: string) => each(whole[name as 'reads'], size);

function reportVendors(print: Print, { billedMinutes, requests, charges }: Reading, size: number): void {
  const talked = 2 * Math.ceil(TALK / 60);
  print(`carrier minutes billed over those of the talk: ${(billedMinutes / size / talked).toFixed(3)}x`);
  const counted = Object.entries(requests).map(([vendor, count]) => `${each(count, size)} of ${vendor}`);
  print(`requests to vendors per call: ${counted.join(', ')}; charges: ${each(charges, size)}`);
}

/** Judged against the crowd of a tenth of the size. */
function reportProcessors(print: Print, crowds: readonly Played[], { size, whole }: Played): void {
  print(
    `processor time per call: ${each(whole.functionsMs, size)} ms, with all servers ${each(whole.worldMs, size)} ms`,
  );
  const tenth = crowds.find((crowd) => crowd.size * 10 === size);
  if (!tenth) return;
  const growth = whole.functionsMs / size / (tenth.whole.functionsMs / tenth.size);
  print(`processor time per call over that of ${tenth.size} calls: ${atMost(growth, GROWTH)}`);
}

function reportInvocations(print: Print, { invocations }: Reading, size: number): void {
  const total = Object.values(invocations).reduce((sum, count) => sum + count, 0);
  print(`invocations per call: ${each(total, size)}`);
  for (const [name, count] of Object.entries(invocations).toSorted(([, a], [, b]) => b - a)) {
    print(`${each(count, size).padStart(8)}  ${name}`);
  }
}
