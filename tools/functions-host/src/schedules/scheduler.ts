import type { Timer, WorldClock } from '@sos/clock/world-clock';
import type { RegionManifest } from '../manifest.ts';
import { backoffMs, isExhausted, type RetryPolicy, scheduleRetryPolicy } from '../retry-policy.ts';
import { nextRun } from './next-run.ts';

export interface Job {
  readonly region: string;
  readonly name: string;
  readonly schedule: string;
  readonly timeZone: string;
  readonly retry: RetryPolicy;
}

export interface ListedJob extends Job {
  /** Virtual ms; undefined while the job runs. */
  readonly nextRunAt: number | undefined;
}

interface SchedulerOptions {
  readonly clock: WorldClock;
  /** Runs a job for a scheduled instant (ms); the status of the answer, or undefined when there was none. */
  readonly run: (job: Job, scheduledAt: number) => Promise<number | undefined>;
  /** Told of a schedule that cannot be read, and of a run that failed for good. */
  readonly onProblem: (job: Job, problem: string) => void;
}

interface Entry {
  readonly job: Job;
  nextRunAt: number | undefined;
  /** The instant (virtual ms) that the last run was scheduled for. */
  lastRunAt: number | undefined;
  timer: Timer | undefined;
}

const DEFAULT_TIME_ZONE = 'UTC';

/** Cloud Scheduler: runs each job at its times, one run at a time, and skips the times that a run outlasts. */
export class Scheduler {
  readonly #options: SchedulerOptions;
  readonly #entries = new Map<string, Entry>();
  #spacing = 0;

  constructor(options: SchedulerOptions) {
    this.#options = options;
  }

  /** Takes over what a region declares; jobs that did not change keep their next run. */
  declare(region: string, manifest: RegionManifest): void {
    const jobs = new Map(jobsOf(region, manifest).map((job) => [job.name, job]));
    for (const [name, entry] of this.#entries) {
      if (entry.job.region === region && !sameJob(entry.job, jobs.get(name))) this.#remove(name, entry);
    }
    for (const [name, job] of jobs) if (!this.#entries.has(name)) this.#add(job);
  }

  /** Runs a job now, out of turn. Rejects with the known names when there is no such job. */
  async runNow(name: string): Promise<number | undefined> {
    const entry = this.#entries.get(name);
    if (!entry) throw new UnknownJob(name, [...this.#entries.keys()]);
    const { clock, run } = this.#options;
    return clock.during(() => run(entry.job, clock.now()));
  }

  /** Leaves out the runs of each job that would come sooner than `ms` after the last; 0 leaves out none. */
  space(ms: number): void {
    this.#spacing = ms;
    for (const entry of this.#entries.values()) {
      if (entry.nextRunAt === undefined) continue;
      entry.timer?.cancel();
      this.#armNext(entry);
    }
  }

  list(): ListedJob[] {
    return [...this.#entries.values()].map(({ job, nextRunAt }) => ({ ...job, nextRunAt }));
  }

  close(): void {
    for (const [name, entry] of this.#entries) this.#remove(name, entry);
  }

  #add(job: Job): void {
    const entry: Entry = { job, nextRunAt: undefined, lastRunAt: undefined, timer: undefined };
    this.#entries.set(job.name, entry);
    this.#armNext(entry);
  }

  #remove(name: string, entry: Entry): void {
    entry.timer?.cancel();
    this.#entries.delete(name);
  }

  #armNext(entry: Entry): void {
    const { job, lastRunAt = -Infinity } = entry;
    const { clock, onProblem } = this.#options;
    try {
      const due = nextRun(job.schedule, job.timeZone, Math.max(clock.now(), lastRunAt + this.#spacing - 1));
      entry.nextRunAt = due;
      entry.timer = clock.at(due, () => this.#attempt(entry, due, 1), `schedule ${job.name}`);
    } catch (error) {
      onProblem(job, `The schedule "${job.schedule}" cannot be read: ${String(error)}`);
    }
  }

  async #attempt(entry: Entry, scheduledAt: number, attempt: number): Promise<void> {
    const { job } = entry;
    const { clock, run, onProblem } = this.#options;
    entry.nextRunAt = undefined;
    entry.lastRunAt = scheduledAt;
    const status = await run(job, scheduledAt);
    if (this.#entries.get(job.name) !== entry) return;
    if (status === undefined || status >= 300) {
      if (!isExhausted(job.retry, attempt, clock.now() - scheduledAt)) return this.#retry(entry, scheduledAt, attempt);
      onProblem(job, `The run failed with ${status ?? 'no answer'} after ${attempt} attempts.`);
    }
    this.#armNext(entry);
  }

  #retry(entry: Entry, scheduledAt: number, failures: number): void {
    const again = () => this.#attempt(entry, scheduledAt, failures + 1);
    const label = `schedule ${entry.job.name}, retry ${failures}`;
    entry.timer = this.#options.clock.after(backoffMs(entry.job.retry, failures), again, label);
  }
}

export class UnknownJob extends Error {
  constructor(name: string, known: readonly string[]) {
    super(`There is no schedule ${name}; known: ${known.join(', ')}.`);
  }
}

function jobsOf(region: string, manifest: RegionManifest): Job[] {
  return Object.entries(manifest).flatMap(([name, { scheduleTrigger }]) => {
    if (!scheduleTrigger) return [];
    const { schedule, timeZone, retryConfig } = scheduleTrigger;
    const retry = scheduleRetryPolicy(retryConfig);
    return [{ region, name, schedule, timeZone: typeof timeZone === 'string' ? timeZone : DEFAULT_TIME_ZONE, retry }];
  });
}

function sameJob(one: Job, other: Job | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
