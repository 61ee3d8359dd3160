import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WorldClock } from '@sos/clock/world-clock';
import { type FunctionsHost, startFunctionsHost } from '@sos/functions-host/server';
import { type RunningServer, serve } from '@sos/simulator-kit/http-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeCallTasks } from './call-tasks.ts';

const PROJECT = 'demo-tasks';
const REGION = 'europe-west3';
const START = Date.UTC(2026, 0, 5, 12);
const LATER = START + 240_000;
const queues = [
  'executeCallTask',
  'dialProviderTask',
  'attemptTimeoutTask',
  'settleCallTask',
  'setProviderAvailableTask',
  'busySafetyTimeoutTask',
];
/** Functions that tell the test what reached them. */
const bundle = `import { onTaskDispatched } from 'firebase-functions/v2/tasks';
const tell = (queue) => onTaskDispatched(async ({ id, data }) => {
  await fetch(process.env.JOURNAL_URL, { method: 'POST', body: JSON.stringify({ queue, id, data }) });
});
${queues.map((queue) => `export const ${queue} = tell('${queue}');`).join('\n')}`;

const tasks = makeCallTasks();
const clock = new WorldClock({ start: START, rate: 0 });
const ran: { queue: string; id: string; data: unknown }[] = [];
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
beforeEach(() => {
  ran.length = 0;
  host.restore(JSON.stringify({ tasks: [], spentNames: {} }));
});
afterAll(async () => {
  await host.close();
  await journal.close();
  clock.close();
  rmSync(folder, { recursive: true });
});

const waiting = () =>
  host.tasks().map(({ queue, id, scheduledAt, body }) => ({
    queue,
    id,
    at: scheduledAt,
    data: (JSON.parse(body) as { data: unknown }).data,
  }));
const clientDial = { sessionId: 's-1', providerId: 'p-1', party: 'client', number: 1, at: LATER } as const;

describe('every duty has its own queue in the region that does it', () => {
  it.each<[string, () => Promise<void>, object]>([
    ['executeCallTask', () => tasks.dial(clientDial), { sessionId: 's-1', providerId: 'p-1', number: 1 }],
    [
      'dialProviderTask',
      () => tasks.dial({ ...clientDial, party: 'provider', number: 2 }),
      { sessionId: 's-1', providerId: 'p-1', number: 2 },
    ],
    [
      'attemptTimeoutTask',
      () => tasks.watchAttempt({ sessionId: 's-1', attemptId: 'client-1', at: LATER }),
      { sessionId: 's-1', attemptId: 'client-1' },
    ],
    ['attemptTimeoutTask', () => tasks.awaitFacts({ sessionId: 's-1', at: LATER }), { sessionId: 's-1' }],
    [
      'busySafetyTimeoutTask',
      () => tasks.watchProvider({ sessionId: 's-1', providerId: 'p-1', at: LATER }),
      { sessionId: 's-1', providerId: 'p-1' },
    ],
  ])('%s', async (queue, enqueue, data) => {
    await enqueue();
    expect(waiting()).toMatchObject([{ queue, data, at: LATER }]);
    await clock.advance(LATER - clock.now());
    expect(ran).toMatchObject([{ queue, data }]);
    expect(waiting()).toEqual([]);
  });

  it('what is due now runs now', async () => {
    await tasks.freeProvider({ sessionId: 's-1', providerId: 'p-1' });
    await tasks.settle({ sessionId: 's-1', action: 'capture' });
    await clock.idle();
    expect(ran.map(({ queue }) => queue).toSorted()).toEqual(['setProviderAvailableTask', 'settleCallTask']);
  });
});

describe('enqueueing again', () => {
  const soon = () => ({ ...clientDial, at: clock.now() + 60_000 });

  it('the same thing is one task', async () => {
    const dial = soon();
    await Promise.all([tasks.dial(dial), tasks.dial(dial), tasks.dial(dial)]);
    expect(waiting()).toHaveLength(1);
  });

  it('is no second task after it has run either', async () => {
    const dial = soon();
    await tasks.dial(dial);
    await clock.advance(60_000);
    await tasks.dial({ ...dial, at: clock.now() + 1000 });
    await clock.advance(5000);
    expect(ran).toHaveLength(1);
    expect(waiting()).toEqual([]);
  });

  it('another attempt, party, session or look is another task', async () => {
    const dial = soon();
    await tasks.dial(dial);
    await tasks.dial({ ...dial, number: 2 });
    await tasks.dial({ ...dial, party: 'provider' });
    await tasks.dial({ ...dial, sessionId: 's-2' });
    const watch = { sessionId: 's-1', attemptId: 'client-1', at: dial.at };
    await tasks.watchAttempt(watch);
    await tasks.watchAttempt({ ...watch, at: dial.at + 30_000 });
    await tasks.watchAttempt({ ...watch, attemptId: 'client-2' });
    await tasks.awaitFacts({ sessionId: 's-1', at: dial.at });
    expect(waiting()).toHaveLength(8);
  });
});

describe('a cancelled dial', () => {
  it('never runs', async () => {
    const dial = { ...clientDial, at: clock.now() + 60_000 };
    await tasks.dial(dial);
    await tasks.cancelDial(dial);
    await clock.advance(120_000);
    expect(ran).toEqual([]);
  });

  it('takes no other with it, and so with every look that is not needed any more', async () => {
    const at = clock.now() + 60_000;
    const attempt = { sessionId: 's-1', attemptId: 'client-1', at };
    await tasks.watchAttempt(attempt);
    await tasks.watchAttempt({ ...attempt, attemptId: 'provider-1' });
    await tasks.awaitFacts({ sessionId: 's-1', at });
    await tasks.watchProvider({ sessionId: 's-1', providerId: 'p-1', at });
    await tasks.cancelWatchAttempt(attempt);
    expect(waiting().map(({ id }) => id)).toEqual([`s-1-provider-1-${at}`, 's-1-facts', `s-1-watch-${at}`]);
    await tasks.cancelAwaitFacts({ sessionId: 's-1' });
    await tasks.cancelWatchProvider({ sessionId: 's-1', at });
    expect(waiting().map(({ id }) => id)).toEqual([`s-1-provider-1-${at}`]);
  });

  it('that has run, or never was, is no error', async () => {
    await tasks.cancelDial({ sessionId: 'nobody', party: 'client', number: 1 });
    expect(waiting()).toEqual([]);
  });
});

it('tells when the queue does not take a task', async () => {
  const tooFar = clock.now() + 31 * 24 * 3_600_000;
  await expect(tasks.awaitFacts({ sessionId: 's-1', at: tooFar })).rejects.toThrow('30 days');
});
