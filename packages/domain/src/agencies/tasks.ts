import type { Retries, Task } from '../shared/task.ts';
import type { AgencyRequest } from './request.ts';

/** What tasks of agencies carry, by shape. */
export interface AgencyPayloads {
  readonly request: { readonly requestId: string };
}

/** Nobody else brings a request to its end, so that a store that is away for hours must not be the last word. */
const forADay: Retries = { maxAttempts: 60, minBackoffSeconds: 2, maxBackoffSeconds: 1800, maxRetrySeconds: 86_400 };

export const agencyQueues = {
  escalateRequestTask: { carries: 'request', retries: forADay },
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
