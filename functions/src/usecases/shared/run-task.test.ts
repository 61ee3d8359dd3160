import { type QueueName, type TaskHandlers, taskQueues } from '@sos/contracts/tasks';
import { type CallTask, callTasks } from '@sos/domain/calls/tasks';
import { describe, expect, it } from 'vitest';
import { runTask } from './run-task.ts';

const ids = { sessionId: 's-1', providerId: 'p-1' };
const at = Date.UTC(2026, 0, 5, 12);

/** Handlers of all queues, which write down what reached them. */
function writing(): { handlers: TaskHandlers<QueueName>; seen: unknown[] } {
  const seen: unknown[] = [];
  const write = (queue: string) => async (data: object) => void seen.push({ queue, data });
  const handlers = Object.fromEntries(Object.keys(taskQueues).map((queue) => [queue, write(queue)]));
  return { handlers: handlers as TaskHandlers<QueueName>, seen };
}

describe('a task', () => {
  it.each<CallTask>([
    callTasks.dial({ ...ids, party: 'client', number: 1, at }),
    callTasks.dial({ ...ids, party: 'provider', number: 2, at }),
    callTasks.watchAttempt({ ...ids, attemptId: 'client-1', at }),
    callTasks.awaitFacts({ ...ids, at }),
    callTasks.settle({ ...ids, action: 'release' }),
    callTasks.freeProvider({ ...ids, at: null }),
    callTasks.watchProvider({ ...ids, at }),
    callTasks.talkLimit({ ...ids, word: 'warning', at }),
  ])('reaches the handler of its queue with all that it carries ($queue)', async ({ queue, data }) => {
    const { handlers, seen } = writing();
    await runTask(handlers, { queue, data: JSON.parse(JSON.stringify(data)) });
    expect(seen).toEqual([{ queue, data }]);
  });

  it.each([
    ['nothing', undefined],
    ['no session', { action: 'capture' }],
    ['an action that is none', { sessionId: 's-1', action: 'keep' }],
    ['a path for an id', { sessionId: 's-1/private', action: 'capture' }],
  ])('that carries %s reaches nobody', async (_what, data) => {
    const { handlers, seen } = writing();
    await expect(runTask(handlers, { queue: 'settleCallTask', data })).rejects.toMatchObject({ name: 'ZodError' });
    expect(seen).toEqual([]);
  });
});
