import type { Retries, Task } from '../shared/task.ts';
import type { AgencyRequest } from './request.ts';

/** What tasks of agencies carry, by shape. */
export interface AgencyPayloads {
  readonly request: { readonly requestId: string };
}

const forAnHour: Retries = { maxAttempts: 20, minBackoffSeconds: 2, maxBackoffSeconds: 600, maxRetrySeconds: 3600 };

export const agencyQueues = {
  escalateRequestTask: { carries: 'request', retries: forAnHour },
} as const satisfies Readonly<Record<string, { carries: keyof AgencyPayloads; retries: Retries }>>;

type AgencyQueue = keyof typeof agencyQueues;
export type AgencyTaskData = {
  readonly [Queue in AgencyQueue]: AgencyPayloads[(typeof agencyQueues)[Queue]['carries']];
};

/** What a request owes at the end of its step; undefined where nothing is due. */
export function escalation({
  id,
  step,
  dueAt,
}: Pick<AgencyRequest, 'id' | 'step' | 'dueAt'>): Task<'escalateRequestTask', AgencyPayloads['request']> | undefined {
  if (dueAt === null) return undefined;
  return { queue: 'escalateRequestTask', name: `${id}-${step}`, data: { requestId: id }, at: dueAt };
}
