import { describe, expect, it } from 'vitest';
import { MemoryTasks } from './memory-tasks.ts';
import { type QueueWorld, tasksContract } from './tasks.contract.ts';

const START = Date.UTC(2026, 0, 5, 12);

function open(): QueueWorld {
  let now = START;
  const tasks = new MemoryTasks({ now: () => now });
  return {
    tasks,
    now: () => now,
    waiting: () => tasks.due(Number.POSITIVE_INFINITY),
    pass: async (seconds) => {
      now += seconds * 1000;
      const ran = tasks.due(now);
      for (const task of ran) tasks.done(task);
      return ran;
    },
  };
}

describe('the queue in memory', () => {
  tasksContract(open);
});

it('gives a task again until it is done', async () => {
  const tasks = new MemoryTasks({ now: () => START });
  const task = { queue: 'settleCallTask', name: 's-1-settle', data: { sessionId: 's-1' }, at: null };
  await tasks.enqueue(task);
  expect(tasks.due(START)).toEqual([task]);
  expect(tasks.due(START)).toEqual([task]);
  tasks.done(task);
  expect(tasks.due(START)).toEqual([]);
});
