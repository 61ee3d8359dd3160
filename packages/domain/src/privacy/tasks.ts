import type { Instant } from '../shared/instant.ts';
import type { Retries, Task } from '../shared/task.ts';

export const privacyJobs = ['export', 'erasure'] as const;
export type PrivacyJob = (typeof privacyJobs)[number];

export interface PrivacyOrder {
  readonly job: PrivacyJob;
  readonly uid: string;
}
/** What tasks of privacy carry, by shape. */
export interface PrivacyPayloads {
  readonly privacy: PrivacyOrder;
}

const forAnHour: Retries = { maxAttempts: 20, minBackoffSeconds: 10, maxBackoffSeconds: 600, maxRetrySeconds: 3600 };

export const privacyQueues = {
  privacyTask: { carries: 'privacy', retries: forAnHour },
} as const satisfies Readonly<Record<string, { carries: keyof PrivacyPayloads; retries: Retries }>>;

type PrivacyQueue = keyof typeof privacyQueues;
export type PrivacyTaskData = {
  readonly [Queue in PrivacyQueue]: PrivacyPayloads[(typeof privacyQueues)[Queue]['carries']];
};

/** Goes on with what somebody asked for. `turn` tells apart what is enqueued anew after a while. */
export function privacyTask(
  { job, uid }: PrivacyOrder,
  { turn, at = null }: { readonly turn: string; readonly at?: Instant | null },
): Task<'privacyTask', PrivacyOrder> {
  return { queue: 'privacyTask', name: `${job}-${uid}-${turn}`, data: { job, uid }, at };
}
