import type { WorldClock } from '@sos/clock/world-clock';
import type { FaultPlan } from '@sos/simulator-kit/faults';
import { Deliveries } from './deliveries.ts';
import { AppCheck } from './google/app-check.ts';
import { Forwarder, type HostedRegion } from './forwarder.ts';
import { ServiceTokens } from './google/service-tokens.ts';
import { LogBuffer, type LogLine } from './logs.ts';
import { numberOr, type RegionManifest } from './manifest.ts';
import { regionEnv } from './region-env.ts';
import { RegionProcess } from './region-process.ts';
import { taskRetryPolicy } from './retry-policy.ts';
import { Scheduler } from './schedules/scheduler.ts';
import type { Task } from './tasks/task.ts';
import { type QueueSettings, TaskQueues } from './tasks/task-queues.ts';
import { Triggers } from './triggers.ts';

export interface FunctionsHostOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly projectId: string;
  readonly clock: WorldClock;
  /** The path of each region's bundle entry, by region. */
  readonly regions: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** The Firestore server to register triggers with. */
  readonly firestoreUrl?: string;
  /** Asked at `region` with `<region> <function> <path and query>` and at `tasks` with `<function> <task id>`. */
  readonly faults?: FaultPlan;
  readonly onLog?: (line: LogLine) => void;
}

/** What firebase-tools sets up for a queue that declares nothing. */
const DEFAULT_CONCURRENT_DISPATCHES = 1_000;

/** The parts of the host, joined. */
export class Services {
  readonly projectId: string;
  readonly logs: LogBuffer;
  readonly regions = new Map<string, HostedRegion>();
  readonly forwarder: Forwarder;
  readonly queues: TaskQueues;
  readonly scheduler: Scheduler;
  readonly triggers: Triggers;
  readonly clock: WorldClock;
  readonly tokens = new ServiceTokens();
  readonly appCheck: AppCheck;
  readonly #options: FunctionsHostOptions;

  constructor(options: FunctionsHostOptions) {
    const { clock, projectId, faults, firestoreUrl } = options;
    this.#options = options;
    this.projectId = projectId;
    this.clock = clock;
    this.appCheck = new AppCheck({ projectId, now: () => clock.now() });
    this.logs = new LogBuffer(options.onLog);
    this.forwarder = new Forwarder(this.regions, clock, faults);
    this.triggers = new Triggers({ clock, projectId, firestoreUrl });
    const deliveries = new Deliveries({ forwarder: this.forwarder, clock, projectId, tokens: this.tokens });
    this.queues = new TaskQueues({
      clock,
      faults,
      settings: (task) => this.#queueSettings(task),
      dispatch: (task) => deliveries.task(task),
      onGivenUp: ({ region, queue, id, attempts }) =>
        this.#logError(region, `Task ${queue}/${id} is given up after ${attempts} attempts.`),
    });
    this.scheduler = new Scheduler({
      clock,
      run: (job, scheduledAt) => deliveries.schedule(job, scheduledAt),
      onProblem: ({ region, name }, problem) => this.#logError(region, `${name}: ${problem}`),
    });
  }

  /** Starts every region and waits until each has loaded or failed to. `host` is the host's own `address:port`. */
  async start(host: string): Promise<void> {
    const declared: Promise<void>[] = [];
    for (const [region, bundle] of Object.entries(this.#options.regions)) {
      const hosted: HostedRegion = {
        manifest: {},
        process: new RegionProcess({
          region,
          bundle,
          env: regionEnv({ projectId: this.projectId, region, host, given: this.#options.env }),
          clock: this.clock,
          onLog: (line) => this.logs.add(line),
          onManifest: (manifest) => {
            const done = this.#declare(region, manifest);
            done.catch((error: unknown) => this.#logError(region, String(error)));
            declared.push(done);
          },
        }),
      };
      this.regions.set(region, hosted);
    }
    await Promise.all([...this.regions.values()].map(({ process }) => process.firstLoad()));
    await Promise.all(declared);
  }

  async close(): Promise<void> {
    this.scheduler.close();
    this.queues.close();
    await Promise.all([...this.regions.values()].map(({ process }) => process.close()));
    this.forwarder.close();
  }

  async #declare(region: string, manifest: RegionManifest): Promise<void> {
    const hosted = this.regions.get(region);
    if (hosted) hosted.manifest = manifest;
    this.scheduler.declare(region, manifest);
    await this.triggers.declare(region, manifest);
  }

  #queueSettings({ region, queue }: Task): QueueSettings {
    const declared = this.regions.get(region)?.manifest[queue]?.taskQueueTrigger;
    return {
      retry: taskRetryPolicy(declared?.retryConfig),
      maxConcurrentDispatches: numberOr(
        declared?.rateLimits?.['maxConcurrentDispatches'],
        DEFAULT_CONCURRENT_DISPATCHES,
      ),
    };
  }

  #logError(region: string, text: string): void {
    this.logs.add({ at: this.clock.now(), region, severity: 'ERROR', text });
  }
}
