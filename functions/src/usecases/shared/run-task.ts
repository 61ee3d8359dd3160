import { type QueueName, type TaskHandlers, taskSchema } from '@sos/contracts/tasks';

/** Hands a queue's task to its handler. Throws ZodError when the data is not what the queue carries. */
export async function runTask<Queue extends QueueName>(
  handlers: TaskHandlers<Queue>,
  task: { readonly queue: Queue; readonly data: unknown },
): Promise<void> {
  const schema = await taskSchema(task.queue);
  await handlers[task.queue](schema.parse(task.data));
}
