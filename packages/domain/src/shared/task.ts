import type { Instant } from './instant.ts';

/** Names one task. A queue has the name of the function that it feeds. */
export interface TaskKey<Queue extends string = string> {
  readonly queue: Queue;
  readonly name: string;
}

/** Work for later, as data. */
export interface Task<Queue extends string = string, Data extends object = object> extends TaskKey<Queue> {
  /** What the function is given; it travels as JSON. */
  readonly data: Data;
  /** When it is due; null for at once. */
  readonly at: Instant | null;
}

/** How long a queue goes on with a task that fails; durations in seconds. */
export interface Retries {
  readonly maxAttempts: number;
  readonly minBackoffSeconds: number;
  readonly maxBackoffSeconds: number;
  readonly maxRetrySeconds?: number;
}
