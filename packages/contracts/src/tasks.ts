import type { CallTaskData } from '@sos/domain/calls/tasks';

/** How long a queue goes on with a task that fails. */
interface Retries {
  readonly maxAttempts: number;
  readonly minBackoffSeconds: number;
  readonly maxBackoffSeconds: number;
  readonly maxRetrySeconds?: number;
}

/** Every queue, and what its tasks carry. */
export type TaskData = CallTaskData;
export type QueueName = keyof TaskData;
/** Does what a task asks for; a rejection brings the task again, as its queue's retries say. */
export type TaskHandler<Queue extends QueueName> = (data: TaskData[Queue]) => Promise<void>;
export type TaskHandlers<Queue extends QueueName> = { readonly [Name in Queue]: TaskHandler<Name> };

interface TaskQueue<Data> {
  readonly retries: Retries;
  /** Loaded by the first task, since every function's start reads this table and few need a schema. */
  readonly schema: () => Promise<{ parse(data: unknown): Data }>;
}

/** A call waits for these: soon again, and for about ten minutes. */
const whileACallWaits: Retries = { maxAttempts: 14, minBackoffSeconds: 5, maxBackoffSeconds: 60 };
/** Money is owed: for 24 hours. */
const forADay: Retries = { maxAttempts: 60, minBackoffSeconds: 10, maxBackoffSeconds: 1800, maxRetrySeconds: 86_400 };
const safety: Retries = { maxAttempts: 10, minBackoffSeconds: 10, maxBackoffSeconds: 300 };

const calls = () => import('./call-tasks.ts');

/** Each queue is named after the function that it feeds. */
export const taskQueues: { readonly [Queue in QueueName]: TaskQueue<TaskData[Queue]> } = {
  executeCallTask: { retries: whileACallWaits, schema: async () => (await calls()).ofDial },
  dialProviderTask: { retries: whileACallWaits, schema: async () => (await calls()).ofDial },
  attemptTimeoutTask: { retries: safety, schema: async () => (await calls()).ofAttempt },
  settleCallTask: { retries: forADay, schema: async () => (await calls()).ofSettlement },
  setProviderAvailableTask: { retries: safety, schema: async () => (await calls()).ofProvider },
  talkLimitTask: { retries: whileACallWaits, schema: async () => (await calls()).ofTalkLimit },
  busySafetyTimeoutTask: { retries: safety, schema: async () => (await calls()).ofProvider },
};
