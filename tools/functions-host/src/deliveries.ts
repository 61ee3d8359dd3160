import type { WorldClock } from '@sos/clock/world-clock';
import { CallFailure } from './call-failure.ts';
import type { Call, Forwarder } from './forwarder.ts';
import { functionAddress, serviceAddress } from './google/addresses.ts';
import type { ServiceTokens } from './google/service-tokens.ts';
import { scheduleHeaders } from './schedules/schedule-headers.ts';
import type { Job } from './schedules/scheduler.ts';
import { dispatchHeaders } from './tasks/dispatch-headers.ts';
import type { Task } from './tasks/task.ts';

interface Means {
  readonly forwarder: Forwarder;
  readonly clock: WorldClock;
  readonly projectId: string;
  readonly tokens: ServiceTokens;
}

/** How queues and schedules reach their functions. */
export class Deliveries {
  readonly #forwarder: Forwarder;
  readonly #clock: WorldClock;
  readonly #projectId: string;
  readonly #tokens: ServiceTokens;

  constructor({ forwarder, clock, projectId, tokens }: Means) {
    this.#forwarder = forwarder;
    this.#clock = clock;
    this.#projectId = projectId;
    this.#tokens = tokens;
  }

  /** One attempt; the deadline runs in real time, as the work does. Undefined when nothing answered in time. */
  task(task: Task): Promise<number | undefined> {
    const { region, queue: name, dispatchDeadlineMs } = task;
    const headers = dispatchHeaders(task, this.#token(functionAddress(this.#projectId, region, name)));
    const signal = AbortSignal.timeout(dispatchDeadlineMs);
    return this.#post({ region, name, headers, body: Buffer.from(task.body), signal });
  }

  schedule(job: Job, scheduledAt: number): Promise<number | undefined> {
    const { region, name } = job;
    const headers = scheduleHeaders(job, { scheduledAt, token: this.#token(serviceAddress(this.#projectId, name)) });
    return this.#post({ region, name, headers, body: Buffer.from('{}') });
  }

  #token(audience: string): string {
    return this.#tokens.token(audience, this.#clock.now());
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
