import { describe, expect, it } from 'vitest';
import { effectKey, enqueue } from './effects.ts';
import { type CallTask, callTasks } from './tasks.ts';

const ids = { sessionId: 's-1', providerId: 'p-1' };
const at = 1000;

describe('a task of a call', () => {
  it.each<[CallTask, string, object]>([
    [callTasks.dial({ ...ids, party: 'client', number: 1, at }), 'executeCallTask/s-1-client-1', { ...ids, number: 1 }],
    [
      callTasks.dial({ ...ids, party: 'provider', number: 2, at }),
      'dialProviderTask/s-1-provider-2',
      { ...ids, number: 2 },
    ],
    [
      callTasks.watchAttempt({ ...ids, attemptId: 'client-1', at }),
      'attemptTimeoutTask/s-1-client-1-1000',
      { sessionId: 's-1', attemptId: 'client-1' },
    ],
    [callTasks.awaitFacts({ ...ids, at }), 'attemptTimeoutTask/s-1-facts-1000', { sessionId: 's-1' }],
    [callTasks.watchProvider({ ...ids, at }), 'busySafetyTimeoutTask/s-1-watch-1000', ids],
  ])('goes to its queue under its name when it is due (%o)', (task, address, data) => {
    expect(`${task.queue}/${task.name}`).toBe(address);
    expect(task).toMatchObject({ data, at });
    expect(task.data).toEqual(data);
  });

  it.each<[CallTask, string, object]>([
    [
      callTasks.settle({ ...ids, action: 'capture' }),
      'settleCallTask/s-1-settle',
      { sessionId: 's-1', action: 'capture' },
    ],
    [callTasks.freeProvider({ ...ids, at: null }), 'setProviderAvailableTask/s-1-free', ids],
  ])('is due at once when the session is over (%o)', (task, address, data) => {
    expect(`${task.queue}/${task.name}`).toBe(address);
    expect(task.data).toEqual(data);
    expect(task.at).toBeNull();
  });
});

it('means the same thing as another task of its name', () => {
  const frees = [
    callTasks.freeProvider({ ...ids, at: null }),
    callTasks.freeProvider({ ...ids, providerId: 'p-2', at }),
  ];
  expect(new Set(frees.map((task) => effectKey(enqueue(task)))).size).toBe(1);
  const watches = [callTasks.watchProvider({ ...ids, at: 1 }), callTasks.watchProvider({ ...ids, at: 2 })];
  expect(new Set(watches.map((task) => effectKey(enqueue(task)))).size).toBe(2);
});

it('is another task for another attempt, party, session or look', () => {
  const dial = { ...ids, party: 'client', number: 1, at } as const;
  const watch = { ...ids, attemptId: 'client-1', at };
  const tasks = [
    callTasks.dial(dial),
    callTasks.dial({ ...dial, number: 2 }),
    callTasks.dial({ ...dial, party: 'provider' }),
    callTasks.dial({ ...dial, sessionId: 's-2' }),
    callTasks.watchAttempt(watch),
    callTasks.watchAttempt({ ...watch, at: at + 30_000 }),
    callTasks.watchAttempt({ ...watch, attemptId: 'client-2' }),
    callTasks.awaitFacts({ ...ids, at }),
    callTasks.awaitFacts({ ...ids, at: at + 40_000 }),
  ];
  expect(new Set(tasks.map((task) => effectKey(enqueue(task)))).size).toBe(tasks.length);
});
