import { randomUUID } from 'node:crypto';
import { gatherCrowd, type Pair, TALK } from './crowd.ts';
import { between, type Histogram, linesOf, type Part, parts, partsOf } from './histogram.ts';
import { type Measured, type Reading, since } from './meters.ts';
import { leapPastSchedules, requireAllPaid, settle, type Settled, untilQuiet } from './play.ts';
import { atMost, each, type Print, seconds } from './words.ts';

/** For a call up to its receipt. */
const GOAL = { reads: 16, writes: 18 };
const HUNDRED_WITHIN_MS = 15_000;
/** Of the processor time of a call, at ten times as many. */
const GROWTH = 1.25;
const WRITES_A_MINUTE = 60;

interface Played extends Settled {
  readonly size: number;
  readonly toReceipt: Reading;
  /** The same by kind of document. */
  readonly histogram: Histogram;
  readonly trace: readonly string[];
  /** Until the last watch over the calls has ended. */
  readonly whole: Reading;
}

/** Plays crowds of these sizes one after another in one world, and counts what a call costs in each of them. */
export async function benchSizes(
  print: Print,
  measured: Measured,
  { sizes, traced }: { readonly sizes: readonly number[]; readonly traced: boolean },
): Promise<void> {
  // The first call pays for what every process loads once.
  const pairs = await gatherCrowd(measured.world, 1);
  await play(measured, pairs);
  const first = await play(measured, await gatherCrowd(measured.world, 1));
  const again = await play(measured, pairs.map(withNewBooking));
  if (traced) for (const line of again.trace) print(line);
  const crowds: Played[] = [];
  for (const size of sizes) {
    crowds.push(await play(measured, await gatherCrowd(measured.world, size)));
    reportCrowd(print, crowds);
  }
  const last = await play(measured, await gatherCrowd(measured.world, 1));
  const sum = sizes.reduce((total, size) => total + size, 4);
  print(`Firestore reads and writes of the second call ${alone(first)}, of the ${sum}th ${alone(last)}`);
  print(`and of one by people whom the platform knows from an earlier call ${alone(again)}`);
  const { path, writes } = measured.heat.hottest();
  print(`writes of one document within a minute: ${atMost(writes, WRITES_A_MINUTE)}  ${path}`);
}

const alone = ({ toReceipt: { reads, writes } }: Played) => `${reads} + ${writes}`;

const withNewBooking = (pair: Pair): Pair => ({ ...pair, bookingId: randomUUID() });

async function play(measured: Measured, pairs: readonly Pair[]): Promise<Played> {
  const { world } = measured;
  // What follows from providers who are new is over by then.
  await leapPastSchedules(world);
  measured.trace();
  const before = measured.read();
  const operations = measured.histogram();
  const settled = await settle(world, pairs);
  const histogram = between(operations, measured.histogram());
  const trace = measured.trace();
  const toReceipt = since(before, measured.read());
  await untilQuiet(world);
  const whole = since(before, measured.read());
  await requireAllPaid(world, pairs);
  return { ...settled, size: pairs.length, toReceipt, histogram, trace, whole };
}

function reportCrowd(print: Print, crowds: readonly Played[]): void {
  const played = crowds.at(-1);
  if (!played) return;
  const { size, histogram, whole, settledMs, bookedMs, virtualMs } = played;
  const goal = size === 100 ? `  ${atMost(settledMs, HUNDRED_WITHIN_MS)} ms` : '';
  print(`\n${size} calls at once settled in ${seconds(settledMs)}, ${seconds(bookedMs)} of it for booking${goal}`);
  print(`${seconds(virtualMs)} passed in the world, ${(virtualMs / settledMs).toFixed(0)} times as fast`);
  reportParts(print, histogram, size);
  print('of these, reads, writes and deletes by kind of document:');
  for (const line of linesOf(histogram, size)) print(line);
  print(`reads, writes and deletes in all: ${['reads', 'writes', 'deletes'].map(perCall(whole, size)).join(', ')}`);
  reportVendors(print, whole, size);
  reportProcessors(print, crowds, played);
  reportInvocations(print, whole, size);
}

/** The goal is that of the call itself; what later features keep of it and tell of it is paid for by them. */
function reportParts(print: Print, histogram: Histogram, size: number): void {
  const sums = partsOf(histogram);
  print('Firestore operations per call up to its receipt:');
  print(`reads of the call itself: ${atMost(sums.call.reads / size, GOAL.reads)}`);
  print(`writes of the call itself: ${atMost(sums.call.writes / size, GOAL.writes)}`);
  for (const part of parts) {
    const { reads, writes } = sums[part];
    print(`${each(reads, size).padStart(8)}${each(writes, size).padStart(8)}  ${part}: ${MEANING[part]}`);
  }
}

const MEANING: Readonly<Record<Part, string>> = {
  call: 'session, telephones, money, the provider who is busy',
  configuration: 'what an instance reads once a minute for all of its calls',
  guards: 'limits, proved numbers and marks of cards',
  records: 'invoices, journal, transfer, commissions, figures and the search that hides the provider',
  telling: 'what people are told of it',
  timeline: 'its entries, one an event',
};

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
