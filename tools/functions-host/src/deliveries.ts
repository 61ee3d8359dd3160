import type { WorldClock } from '@sos/clock/world-clock';
import { CallFailure } from './call-failure.ts';
import type { Call, Forwarder } from './forwarder.ts';
import { scheduleHeaders } from './schedules/schedule-headers.ts';
import type { Job } from './schedules/scheduler.ts';
import { dispatchHeaders } from './tasks/dispatch-headers.ts';
import type { Task } from './tasks/task.ts';

/** How queues and schedules reach their functions. */
export class Deliveries {
  readonly #forwarder: Forwarder;
  readonly #clock: WorldClock;
  readonly #projectId: string;

  constructor(forwarder: Forwarder, clock: WorldClock, projectId: string) {
    this.#forwarder = forwarder;
    this.#clock = clock;
    this.#projectId = projectId;
  }

  /** One attempt; the deadline runs in real time, as the work does. Undefined when nothing answered in time. */
  task(task: Task): Promise<number | undefined> {
    const { region, queue: name, dispatchDeadlineMs } = task;
    const headers = dispatchHeaders(task, this.#audience(region, name), this.#clock.now());
    const signal = AbortSignal.timeout(dispatchDeadlineMs);
    return this.#post({ region, name, headers, body: Buffer.from(task.body), signal });
  }

  schedule(job: Job, scheduledAt: number): Promise<number | undefined> {
    const { region, name } = job;
    const run = { scheduledAt, now: this.#clock.now(), audience: this.#audience(region, name) };
    return this.#post({ region, name, headers: scheduleHeaders(job, run), body: Buffer.from('{}') });
  }

  #audience(region: string, name: string): string {
    return `https://${region}-${this.#projectId}.cloudfunctions.net/${name}`;
  }

  async #post(call: Omit<Call, 'method' | 'path'>): Promise<number | undefined> {
    try {
      return (await this.#forwarder.call({ ...call, method: 'POST', path: '/' })).status;
    } catch (error) {
      if (error instanceof CallFailure) return error.status === 502 ? undefined : error.status;
      throw error;
    }
  }
}
