import { readFileSync } from 'node:fs';
import { limitsSchema } from '@sos/contracts/configuration';
import { paths } from '@sos/contracts/paths';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { startWorld } from '@sos/world/start-world';
import { storedDocument } from '@sos/world/state/stored-document';
import type { World } from '@sos/world/world';
import { Heat } from './heat.ts';
import { type Histogram, Tally } from './histogram.ts';
import { type Counts, Trace } from './trace.ts';

const TICKS_PER_SECOND = 100;
/** A crowd's calls may cost more than the platform lets a day's cost unless an admin says so, all in one country. Cents. */
const DIALLING = { dialling: 1_000_000_000, dialling_by_country: 1_000_000_000 };

/** What a world has cost so far; a difference of two readings says what passed between them. */
export interface Reading {
  readonly reads: number;
  readonly writes: number;
  readonly deletes: number;
  /** Commits that lost a race. */
  readonly conflicts: number;
  /** Calls of functions, by region and name. */
  readonly invocations: Counts;
  /** Requests to the vendors' APIs, by vendor. */
  readonly requests: Counts;
  readonly charges: number;
  /** Minutes of all legs that the carrier bills. */
  readonly billedMinutes: number;
  /** Processor time of the functions' processes, in ms. */
  readonly functionsMs: number;
  /** The same with that of the servers around them. */
  readonly worldMs: number;
}

export interface Measured {
  readonly world: World;
  readonly heat: Heat;
  /** Operations so far by kind of document. */
  histogram(): Histogram;
  /** What has happened in order since it was asked for the last time. */
  trace(): readonly string[];
  read(): Reading;
}

/** Counts the requests to the vendors' APIs, each of which asks it once; nothing ever goes wrong. */
class Requests extends FaultPlan {
  readonly counts: Record<string, number> = {};

  override take(where: string): undefined {
    const [vendor = '', part] = where.split('.');
    if (part === 'api') this.counts[vendor] = (this.counts[vendor] ?? 0) + 1;
  }
}

/** Does the work in a world whose time stands still until it is moved. */
export async function inWorld(
  work: (measured: Measured) => Promise<void>,
  options: { callsPerSecond?: number; start?: number } = {},
): Promise<void> {
  const requests = new Requests();
  const heat = new Heat();
  const tally = new Tally();
  const trace = new Trace();
  const world: World = await startWorld({
    ports: 'free',
    clockRate: 0,
    faults: requests,
    onCommit: (paths) => heat.note(paths, world.clock.now()),
    onOperation: (...operation) => {
      tally.note(...operation);
      trace.note(() => world.functions.invocations(), ...operation);
    },
    ...options,
  });
  try {
    await world.documents.write({ [paths.limitsConfig()]: storedDocument(limitsSchema, { maxima: DIALLING }) });
    await work({
      world,
      heat,
      histogram: () => tally.read(),
      trace: () => trace.take(),
      read: () => read(world, requests.counts),
    });
  } finally {
    await world.close();
  }
}

function read(world: World, requests: Counts): Reading {
  const { reads, writes, deletes, conflicts } = world.firestore.stats();
  const functionsMs = Object.values(world.functions.status()).reduce((sum, { pid }) => sum + processorMs(pid), 0);
  const { user, system } = process.cpuUsage();
  return {
    reads,
    writes,
    deletes,
    conflicts,
    invocations: world.functions.invocations(),
    requests: { ...requests },
    charges: world.stripe.state().charges.length,
    billedMinutes: world.twilio.meter().billedMinutes,
    functionsMs,
    worldMs: functionsMs + (user + system) / 1000,
  };
}

/** As the kernel counts it, to the hundredth of a second. */
function processorMs(pid: number | undefined): number {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user, system] = fields.split(' ').slice(11, 13).map(Number);
  return (((user ?? 0) + (system ?? 0)) / TICKS_PER_SECOND) * 1000;
}

export function since(before: Reading, after: Reading): Reading {
  return {
    reads: after.reads - before.reads,
    writes: after.writes - before.writes,
    deletes: after.deletes - before.deletes,
    conflicts: after.conflicts - before.conflicts,
    invocations: increase(before.invocations, after.invocations),
    requests: increase(before.requests, after.requests),
    charges: after.charges - before.charges,
    billedMinutes: after.billedMinutes - before.billedMinutes,
    functionsMs: after.functionsMs - before.functionsMs,
    worldMs: after.worldMs - before.worldMs,
  };
}

function increase(before: Counts, after: Counts): Counts {
  const counts = Object.entries(after).map(([name, count]): [string, number] => [name, count - (before[name] ?? 0)]);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
