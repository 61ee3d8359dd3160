import { describe, expect, it } from 'vitest';
import { effectKey, enqueue } from './effects.ts';
import { callQueues, type CallTask, callTasks } from './tasks.ts';

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

describe('a queue', () => {
  const every = (): CallTask[] => [
    callTasks.dial({ ...ids, party: 'client', number: 1, at }),
    callTasks.dial({ ...ids, party: 'provider', number: 1, at }),
    callTasks.watchAttempt({ ...ids, attemptId: 'client-1', at }),
    callTasks.settle({ ...ids, action: 'capture' }),
    callTasks.freeProvider({ ...ids, at: null }),
    callTasks.watchProvider({ ...ids, at }),
    callTasks.talkLimit({ ...ids, word: 'warning', at }),
    callTasks.record({ ...ids, attemptId: 'provider-1', word: 'start', at }),
  ];

  it('takes tasks that carry what it says', () => {
    const carried = {
      dial: ['sessionId', 'providerId', 'number'],
      attempt: ['sessionId', 'attemptId'],
      settlement: ['sessionId', 'action'],
      provider: ['sessionId', 'providerId'],
      talk: ['sessionId', 'word'],
    } as const;
    expect(new Set(every().map(({ queue }) => queue))).toEqual(new Set(Object.keys(callQueues)));
    for (const { queue, data } of every()) expect(Object.keys(data)).toEqual(carried[callQueues[queue].carries]);
  });

  /** The seconds between the first try and the last, when each wait is twice the one before. */
  const patience = (queue: keyof typeof callQueues) => {
    const { maxAttempts, minBackoffSeconds, maxBackoffSeconds } = callQueues[queue].retries;
    const waits = Array.from({ length: maxAttempts - 1 }, (_, index) => minBackoffSeconds * 2 ** index);
    return waits.reduce((sum, wait) => sum + Math.min(wait, maxBackoffSeconds), 0);
  };

  it.each([
    ['executeCallTask', 'ten minutes', 600],
    ['dialProviderTask', 'ten minutes', 600],
    ['talkLimitTask', 'ten minutes', 600],
    ['settleCallTask', 'a day', 86_400],
    ['attemptTimeoutTask', '25 minutes', 1500],
    ['setProviderAvailableTask', '25 minutes', 1500],
    ['busySafetyTimeoutTask', '25 minutes', 1500],
  ] as const)('such as %s goes on with what fails for about %s', (queue, _, seconds) => {
    expect(patience(queue)).toBeGreaterThanOrEqual(seconds);
    expect(patience(queue)).toBeLessThan(seconds * 1.2);
  });
});

it('the parties hear of the end of their time by a task of each word and instant', () => {
  const talk = callTasks.talkLimit({ sessionId: 's-1', word: 'farewell', at });
  expect(talk).toEqual({
    queue: 'talkLimitTask',
    name: 's-1-farewell-1000',
    data: { sessionId: 's-1', word: 'farewell' },
    at,
  });
});
