import { type CallPayloads, callQueues, type CallTaskData } from '@sos/domain/calls/tasks';

/** Every queue, and what its tasks carry. Each is named after the function that it feeds. */
export const taskQueues = callQueues;
export type TaskData = CallTaskData;
export type QueueName = keyof TaskData;
/** Does what a task asks for; a rejection brings the task again, as its queue's retries say. */
export type TaskHandler<Queue extends QueueName> = (data: TaskData[Queue]) => Promise<void>;
export type TaskHandlers<Queue extends QueueName> = { readonly [Name in Queue]: TaskHandler<Name> };

interface Schema<Data> {
  parse(data: unknown): Data;
}

const calls = () => import('./call-tasks.ts');

/** Loaded by the first task, since every function's start reads the queues and few need a schema. */
const payloads: { readonly [Shape in keyof CallPayloads]: () => Promise<Schema<CallPayloads[Shape]>> } = {
  dial: async () => (await calls()).ofDial,
  attempt: async () => (await calls()).ofAttempt,
  settlement: async () => (await calls()).ofSettlement,
  provider: async () => (await calls()).ofProvider,
  freedProvider: async () => (await calls()).ofFreedProvider,
};

/** The schema of what a queue's tasks carry. */
export async function taskSchema<Queue extends QueueName>(queue: Queue): Promise<Schema<TaskData[Queue]>> {
  // The shape that a queue names is the one that its data has, by the type of `TaskData`.
  return (await payloads[taskQueues[queue].carries]()) as Schema<TaskData[Queue]>;
}
