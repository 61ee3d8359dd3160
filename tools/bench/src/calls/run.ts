import { startWorld } from '@sos/world/start-world';
import type { World } from '@sos/world/world';
import { paths } from '@sos/contracts/paths';
import { gatherCrowd, type Pair } from './crowd.ts';
import { leapPastSchedules, type Play, playToTheEnd, requireAllPaid } from './play.ts';

const CALLS = 100;
/** For a call up to its receipt; the entries of its timeline come on top, one an event. */
const GOAL = { reads: 16, writes: 18 };

type Print = (text: string) => void;

/** Books so many calls at once through the HTTP surface, leaps through their time, and counts what each one costs. */
export async function benchCalls(print: Print): Promise<void> {
  const world = await startWorld({ ports: 'free', clockRate: 0 });
  try {
    // The first call pays for what every process loads once.
    await playToTheEnd(world, await gatherCrowd(world, 1));
    await leapPastSchedules(world);
    await measure(world, print);
  } finally {
    await world.close();
  }
}

async function measure(world: World, print: Print): Promise<void> {
  const pairs = await gatherCrowd(world, CALLS);
  const before = world.functions.invocations();
  world.firestore.resetStats();
  const play = await playToTheEnd(world, pairs);
  const operations = world.firestore.stats();
  const invocations = increase(before, world.functions.invocations());
  await requireAllPaid(world, pairs);
  reportSpeed(print, play);
  reportOperations(print, { ...operations, entries: await countEntries(world, pairs) });
  reportInvocations(print, invocations);
}

function reportSpeed(print: Print, { bookedMs, settledMs, virtualMs }: Play): void {
  const perSecond = (CALLS / settledMs) * 1000;
  print(`${perSecond.toFixed(1)} calls settled per second of wall time: ${CALLS} at once in ${seconds(settledMs)}`);
  const speed = (virtualMs / settledMs).toFixed(0);
  print(`${seconds(bookedMs)} of it for booking; ${seconds(virtualMs)} passed in the world, ${speed} times as fast`);
}

/** How many entries the timelines of the calls have. */
async function countEntries({ documents }: World, pairs: readonly Pair[]): Promise<number> {
  const timelines = await Promise.all(pairs.map(({ bookingId }) => documents.list(paths.sessionTimeline(bookingId))));
  return timelines.reduce((sum, { length }) => sum + length, 0);
}

interface Operations {
  readonly reads: number;
  readonly writes: number;
  readonly deletes: number;
  /** Of the writes, those that are entries of timelines. */
  readonly entries: number;
}

function reportOperations(print: Print, { reads, writes, deletes, entries }: Operations): void {
  const others = writes - entries;
  print(`Firestore reads per completed call: ${perCall(reads)}  ${verdict(reads, GOAL.reads)}`);
  print(`Firestore writes per completed call: ${perCall(others)}  ${verdict(others, GOAL.writes)}`);
  print(`and entries of its timeline: ${perCall(entries)}`);
  print(`Firestore deletes per completed call: ${perCall(deletes)}`);
}

function reportInvocations(print: Print, invocations: Readonly<Record<string, number>>): void {
  const total = Object.values(invocations).reduce((sum, count) => sum + count, 0);
  print(`invocations per completed call: ${perCall(total)}`);
  for (const [name, count] of Object.entries(invocations).toSorted(([, a], [, b]) => b - a)) {
    print(`${perCall(count).padStart(8)}  ${name}`);
  }
}

type Counts = Readonly<Record<string, number>>;

function increase(before: Counts, after: Counts): Counts {
  const counts = Object.entries(after).map(([name, count]): [string, number] => [name, count - (before[name] ?? 0)]);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

const perCall = (count: number) => (count / CALLS).toFixed(2);
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const verdict = (count: number, goal: number) => `goal <= ${goal}: ${count <= goal * CALLS ? 'met' : 'missed'}`;
