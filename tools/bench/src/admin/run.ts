import { loadavg } from 'node:os';
import type { Input } from '@sos/contracts/callables';
import { callCountSchema } from '@sos/contracts/dashboard';
import { paths } from '@sos/contracts/paths';
import { dayOf } from '@sos/domain/dashboard/contribution';
import { startWorld } from '@sos/world/start-world';
import { storedDocument } from '@sos/world/state/stored-document';
import type { World } from '@sos/world/world';
import { exportRows } from './export-rows.ts';
import { APART_MS, callId, manyCalls, manyClients, wayOf } from './many-calls.ts';
import { askAsAdmin, describe, measure, type Measured, percentile, regionMemory } from './meter.ts';

type Query = Input<'adminListCalls'>;
interface AdminSize {
  readonly calls: number;
  /** Lines of the file; 0 for none. */
  readonly rows: number;
}
/** What is measured, by what is looked at, in the order in which it is printed. */
type Looks = ReadonlyMap<string, Measured[]>;

const TIMES = 40;
const MOST_FIRST_TRIES = 5;
const MOST_MS = 200;
/** A page, the names of its clients, those under way, and the line that the page begins after. */
const MOST_READS = 120;
const MOST_GROWTH_MB = 40;
const DAY_MS = 86_400_000;
/** As many as the console asks for. */
const DAYS = 30;
const SHARDS = 4;

const views: readonly (readonly [name: string, query: Query])[] = [
  ['newest first', {}],
  ['oldest first', { order: 'oldest' }],
  ['under way', { state: 'live' }],
  ['of one ending', { status: 'failed' }],
  ['of one state of the money', { money: 'refunded' }],
  ['of one kind', { kind: 'expat' }],
  ['three filters at once', { status: 'completed', money: 'refunded', kind: 'lawyer' }],
];

/** The console's heaviest table and the overview over each number of calls, on the functions host, and the export over the last. */
export async function benchAdmin(print: (text: string) => void, sizes: readonly number[], rows: number): Promise<void> {
  const all: Looks[] = [];
  let growth = 0;
  for (const [place, calls] of sizes.entries()) {
    const isLast = place === sizes.length - 1;
    const { looks, grown } = await benchSize(print, { calls, rows: isLast ? rows : 0 });
    all.push(looks);
    growth = grown;
  }
  const measured = all.flatMap((looks) => [...looks.values()]);
  const slowest = Math.max(...measured.map((each) => percentile(each, 0.95)));
  const reads = Math.max(...measured.flat().map((each) => each.reads));
  printGrowth(print, sizes, all);
  const met = slowest <= MOST_MS && reads <= MOST_READS && growth <= MOST_GROWTH_MB;
  print(
    `  goal <= ${MOST_MS} ms at p95, <= ${MOST_READS} reads a page, export within ${MOST_GROWTH_MB} MB: ${met ? 'met' : 'missed'}`,
  );
}

async function benchSize(print: (text: string) => void, { calls, rows }: AdminSize) {
  const world = await startWorld({ ports: 'free', clockRate: 1, seed: true });
  try {
    const began = performance.now();
    const now = world.clock.now();
    // By HTTP first: a million calls keep this process busy for longer than an idle connection is kept open.
    await world.documents.write(countsOf(calls, now));
    world.firestore.add(manyClients(now));
    world.firestore.add(manyCalls(calls, now));
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    const load = loadavg().map((each) => each.toFixed(1));
    print(`\n${calls} calls, filled in within ${seconds} s; load of the machine ${load.join(', ')}`);
    const table = await measureTable(print, world, calls);
    const looks = new Map([...table, ...(await measureOverview(print, world))]);
    return { looks, grown: rows > 0 ? await exportRows(print, world, rows) : 0 };
  } finally {
    await world.close();
  }
}

/** How much longer each look takes over the largest number of calls than over the smallest, and how much more it reads. */
function printGrowth(print: (text: string) => void, sizes: readonly number[], all: readonly Looks[]): void {
  const [first, last] = [all[0], all.at(-1)];
  if (all.length < 2 || !first || !last) return;
  print(`\nover ${sizes.at(-1)} calls as against ${sizes[0]}`);
  for (const [name, small] of first) {
    const large = last.get(name) ?? [];
    const ratio = percentile(large, 0.5) / percentile(small, 0.5);
    const [before, after] = [small, large].map((each) => Math.max(...each.map(({ reads }) => reads)));
    print(`  ${name.padEnd(26)} ${ratio.toFixed(2).padStart(5)} x at p50, ${before} reads and ${after}`);
  }
}

async function measureTable(print: (text: string) => void, world: World, calls: number): Promise<Looks> {
  const all = new Map<string, Measured[]>();
  for (const [name, query] of views) {
    const began = performance.now();
    await askFirst(world, query);
    const first = (performance.now() - began).toFixed(0);
    const pages = await measure(world, TIMES, () => askAsAdmin(world, 'adminListCalls', query));
    all.set(name, pages);
    print(`  ${name.padEnd(26)} ${describe(pages)} (the very first ${first} ms)`);
  }
  const anywhere = await measure(world, TIMES, (turn) =>
    askAsAdmin(world, 'adminListCalls', { cursor: callId(Math.floor((calls * (turn + 0.5)) / TIMES)) }),
  );
  print(`  ${'a page from anywhere'.padEnd(26)} ${describe(anywhere)}`);
  const ours = Math.round(process.memoryUsage().rss / 1_000_000);
  print(`  resident memory of the region ${regionMemory(world)} MB, of the local Firestore with all else ${ours} MB`);
  return all.set('a page from anywhere', anywhere);
}

/** A million entries take longer to be put into an index than a function may take to answer, so it is asked until it does. */
async function askFirst(world: World, query: Query): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await askAsAdmin(world, 'adminListCalls', query);
      return;
    } catch (error) {
      if (tries === MOST_FIRST_TRIES) throw error;
    }
  }
}

async function measureOverview(print: (text: string) => void, world: World): Promise<Looks> {
  const look = () => askAsAdmin(world, 'adminGetDashboard', { days: DAYS });
  const [first] = await measure(world, 1, look);
  const overview = await measure(world, TIMES, look);
  const cold = first ? `the very first ${first.ms.toFixed(0)} ms, ${first.reads} reads` : '';
  print(`  ${`overview of ${DAYS} days`.padEnd(26)} ${describe(overview)} (${cold})`);
  return new Map([[`overview of ${DAYS} days`, overview]]);
}

/** What the triggers would have counted for the last days. */
function countsOf(calls: number, now: number): Record<string, object> {
  const days = new Map<string, Record<string, number>>();
  for (let n = Math.max(0, calls - Math.ceil((DAYS * DAY_MS) / APART_MS)); n < calls; n++) {
    const day = dayOf(now - (calls - n) * APART_MS);
    const figures = days.get(day) ?? {};
    const [status, reason, money] = wayOf(n);
    const names = ['booked', status === 'completed' ? 'talked' : status, ...(reason ? [`ended_${reason}`] : [])];
    for (const name of [...names, ...(money === 'captured' ? ['charged'] : [])])
      figures[name] = (figures[name] ?? 0) + 1;
    days.set(day, figures);
  }
  const parts = [...days].flatMap(([day, figures]) =>
    Array.from({ length: SHARDS }, (_, shard) => [paths.callCount(`${day}_${shard}`), partOf(day, figures)] as const),
  );
  return Object.fromEntries(parts);
}

function partOf(day: string, figures: Record<string, number>): object {
  const quarter = Object.entries(figures).map(([name, count]) => [name, Math.round(count / SHARDS)]);
  return storedDocument(callCountSchema, { day, figures: Object.fromEntries(quarter) as Record<string, number> });
}
