import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WorldClock } from '@sos/clock/world-clock';
import { type FunctionsHost, startFunctionsHost } from '@sos/functions-host/server';
import { taskQueues } from '@sos/contracts/tasks';
import { type CallTask, callTasks } from '@sos/domain/calls/tasks';
import { type RunningServer, serve } from '@sos/simulator-kit/http-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type QueueWorld, tasksContract } from '../../usecases/testing/tasks.contract.ts';
import { makeTaskQueue } from './task-queue.ts';

const PROJECT = 'demo-tasks';
const REGION = 'europe-west3';
const START = Date.UTC(2026, 0, 5, 12);
const LATER = START + 240_000;
/** Functions that tell the test what reached them. */
const bundle = `import { onTaskDispatched } from 'firebase-functions/v2/tasks';
const tell = (queue) => onTaskDispatched(async ({ id, data }) => {
  await fetch(process.env.JOURNAL_URL, { method: 'POST', body: JSON.stringify({ queue, id, data }) });
});
${Object.keys(taskQueues)
  .map((queue) => `export const ${queue} = tell('${queue}');`)
  .join('\n')}`;

const tasks = makeTaskQueue(REGION);
const clock = new WorldClock({ start: START, rate: 0 });
const ran: { queue: string; id: string; data: object }[] = [];
let folder: string;
let journal: RunningServer;
let host: FunctionsHost;

beforeAll(async () => {
  const cache = fileURLToPath(new URL('../../../.cache/', import.meta.url));
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'queues-'));
  writeFileSync(join(folder, 'index.mjs'), bundle);
  journal = await serve(0, async ({ body }) => {
    ran.push(JSON.parse(body.toString()) as (typeof ran)[number]);
    return {};
  });
  host = await startFunctionsHost({
    port: 0,
    projectId: PROJECT,
    clock,
    regions: { [REGION]: join(folder, 'index.mjs') },
    env: { JOURNAL_URL: journal.url },
  });
  process.env['GCLOUD_PROJECT'] = PROJECT;
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  process.env['CLOUD_TASKS_EMULATOR_HOST'] = `127.0.0.1:${host.port}`;
});
beforeEach(empty);
afterAll(async () => {
  await host.close();
  await journal.close();
  clock.close();
  rmSync(folder, { recursive: true });
});

function empty(): void {
  ran.length = 0;
  host.restore(JSON.stringify({ tasks: [], spentNames: {} }));
}

const waiting = () =>
  host.tasks().map(({ queue, id, scheduledAt, body }) => ({
    queue,
    name: id,
    at: scheduledAt,
    data: (JSON.parse(body) as { data: object }).data,
  }));
const ids = { sessionId: 's-1', providerId: 'p-1' };

function open(): QueueWorld {
  empty();
  return {
    tasks,
    now: () => clock.now(),
    waiting,
    pass: async (seconds) => {
      const before = ran.length;
      await clock.advance(seconds * 1000);
      await clock.idle();
      return ran.slice(before).map(({ id, ...task }) => ({ ...task, name: id }));
    },
  };
}

describe('every duty has its own queue in the region that does it', () => {
  it.each<[string, CallTask, object]>([
    [
      'executeCallTask',
      callTasks.dial({ ...ids, party: 'client', number: 1, at: LATER }),
      { sessionId: 's-1', providerId: 'p-1', number: 1 },
    ],
    [
      'dialProviderTask',
      callTasks.dial({ ...ids, party: 'provider', number: 2, at: LATER }),
      { sessionId: 's-1', providerId: 'p-1', number: 2 },
    ],
    [
      'attemptTimeoutTask',
      callTasks.watchAttempt({ sessionId: 's-1', attemptId: 'client-1', at: LATER }),
      { sessionId: 's-1', attemptId: 'client-1' },
    ],
    ['attemptTimeoutTask', callTasks.awaitFacts({ sessionId: 's-1', at: LATER }), { sessionId: 's-1' }],
    ['busySafetyTimeoutTask', callTasks.watchProvider({ ...ids, at: LATER }), { sessionId: 's-1', providerId: 'p-1' }],
  ])('%s', async (queue, task, data) => {
    await tasks.enqueue(task);
    expect(waiting()).toMatchObject([{ queue, data, at: LATER }]);
    await clock.advance(LATER - clock.now());
    expect(ran).toMatchObject([{ queue, data }]);
    expect(waiting()).toEqual([]);
  });

  it('what is due now runs now', async () => {
    await tasks.enqueue(callTasks.freeProvider({ ...ids, at: null }));
    await tasks.enqueue(callTasks.settle({ sessionId: 's-1', action: 'capture' }));
    await clock.idle();
    expect(ran.map(({ queue }) => queue).toSorted()).toEqual(['setProviderAvailableTask', 'settleCallTask']);
  });
});

describe('the queue of Cloud Tasks', () => {
  tasksContract(open);
});

it('tells when the queue does not take a task', async () => {
  const tooFar = clock.now() + 31 * 24 * 3_600_000;
  await expect(tasks.enqueue(callTasks.awaitFacts({ sessionId: 's-1', at: tooFar }))).rejects.toThrow('30 days');
});
