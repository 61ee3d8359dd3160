import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listen } from '@sos/simulator-kit/http-server';
import type { Metric } from './google/meter.ts';
import { Router } from './http/router.ts';
import type { LogLine } from './logs.ts';
import type { RegionManifest } from './manifest.ts';
import type { RegionState } from './region-process.ts';
import type { ListedJob } from './schedules/scheduler.ts';
import { type FunctionsHostOptions, Services } from './services.ts';
import type { PendingTask, TasksSnapshot } from './tasks/task-queues.ts';

export interface RegionStatus {
  readonly state: RegionState;
  readonly pid: number | undefined;
  readonly restarts: number;
  readonly rssBytes: number | undefined;
  readonly functions: number;
  /** Calls so far, by function. */
  readonly invocations: Readonly<Record<string, number>>;
  readonly lastErrors: readonly LogLine[];
}

export interface FunctionsHost {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
  /** Kills a region's process as a machine's failure would; the next one starts at once. */
  crash(region: string): void;
  status(): Record<string, RegionStatus>;
  /** What the bundles declare, by region and function. */
  manifest(): Record<string, RegionManifest>;
  tasks(): PendingTask[];
  schedules(): ListedJob[];
  /** Runs a schedule out of turn; resolves with the function's status, or undefined when nothing answered. */
  runSchedule(name: string): Promise<number | undefined>;
  /** Leaves out the runs of each schedule that would come sooner than `ms` of virtual time after the last; 0 leaves out none. */
  spaceSchedules(ms: number): void;
  /** Calls so far, by `region/function`. */
  invocations(): Record<string, number>;
  /** Tells Google's meter of what happened elsewhere in the project. */
  count(metric: Metric, times: number): void;
  /** The last lines of all regions, the oldest first. */
  logs(): readonly LogLine[];
  /** The queues' tasks and used names as JSON. */
  snapshot(): string;
  restore(json: string): void;
}

const LOCALHOST = '127.0.0.1';

/**
 * Hosts the regions' bundles with their queues, schedules and events. Resolves when every region has loaded or has
 * failed to, which `status` then shows; rejects when the port is taken or Firestore refuses a trigger.
 */
export async function startFunctionsHost(options: FunctionsHostOptions): Promise<FunctionsHost> {
  const services = new Services(options);
  const router = new Router(services);
  const server = createServer((request, response) => void router.serve(request, response));
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    await services.close();
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  try {
    await services.start(`${LOCALHOST}:${port}`);
  } catch (error) {
    await close();
    throw error;
  }
  return { url: `http://${LOCALHOST}:${port}`, port, close, ...controls(services) };
}

function controls(services: Services): Omit<FunctionsHost, 'url' | 'port' | 'close'> {
  const { regions, queues, scheduler, forwarder, logs } = services;
  const perRegion = <T>(describe: (region: string) => T) =>
    Object.fromEntries([...regions.keys()].map((region) => [region, describe(region)]));
  return {
    crash: (region) => regions.get(region)?.process.crash(),
    status: () => perRegion((region) => statusOf(services, region)),
    manifest: () => perRegion((region) => regions.get(region)?.manifest ?? {}),
    tasks: () => queues.pending(),
    schedules: () => scheduler.list(),
    runSchedule: (name) => scheduler.runNow(name),
    spaceSchedules: (ms) => scheduler.space(ms),
    invocations: () => forwarder.counts(),
    count: (metric, times) => forwarder.meter.add(metric, times),
    logs: () => logs.lines(),
    snapshot: () => JSON.stringify(queues.snapshot()),
    restore: (json) => queues.restore(JSON.parse(json) as TasksSnapshot),
  };
}

function statusOf({ regions, forwarder, logs }: Services, region: string): RegionStatus {
  const hosted = regions.get(region);
  const prefix = `${region}/`;
  const calls = Object.entries(forwarder.counts()).filter(([key]) => key.startsWith(prefix));
  return {
    ...(hosted?.process.status() ?? { state: 'stopped', pid: undefined, restarts: 0, rssBytes: undefined }),
    functions: Object.keys(hosted?.manifest ?? {}).length,
    invocations: Object.fromEntries(calls.map(([key, count]) => [key.slice(prefix.length), count])),
    lastErrors: logs.lastErrors(region),
  };
}
