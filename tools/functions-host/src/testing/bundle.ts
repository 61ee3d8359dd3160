// A bundle as a region's build makes one; what its functions saw goes to the test's journal, which also says how they end.
import { initializeApp } from 'firebase-admin/app';
import { getFunctions } from 'firebase-admin/functions';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { HttpsError, onCall, onRequest } from 'firebase-functions/v2/https';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { onTaskDispatched } from 'firebase-functions/v2/tasks';
import { logger } from 'firebase-functions/v2';

initializeApp();

async function record(what: string, seen: unknown): Promise<void> {
  const body = JSON.stringify({ what, seen, at: Date.now() });
  const answer = await fetch(process.env['JOURNAL_URL'] ?? '', { method: 'POST', body });
  if (!answer.ok) throw new HttpsError('internal', 'The journal says so.');
}

export const echo = onRequest((request, response) => {
  response.set('set-cookie', ['a=1', 'b=2']).json({
    method: request.method,
    path: request.path,
    url: request.originalUrl,
    query: request.query,
    body: request.body as unknown,
    rawBody: request.rawBody?.toString('utf8'),
    header: request.get('x-of-the-caller'),
    hostHeaders: Object.keys(request.headers).filter((name) => name.startsWith('x-host')),
    region: process.env['FUNCTION_REGION'],
    given: process.env['GIVEN'],
    path_of_parent: process.env['VITEST'],
    now: Date.now(),
    pid: process.pid,
  });
});

export const chunks = onRequest(async (request, response) => {
  response.write('first;');
  await record('chunks', request.path);
  response.end('last');
});

export const ask = onRequest(async (_request, response) => {
  await record('ask', process.pid);
  response.json({ pid: process.pid });
});

export const single = onRequest({ concurrency: 1, maxInstances: 1 }, async (request, response) => {
  await record('single', request.path);
  response.end();
});

export const explode = onRequest((_request, response) => {
  setImmediate(() => {
    throw new Error('nobody catches this');
  });
  response.on('close', () => undefined);
});

export const greet = onCall<{ name: string }>(({ data, auth }) => {
  if (data.name === '') throw new HttpsError('invalid-argument', 'Say who you are.');
  logger.warn('greeting', { guest: data.name });
  return { hello: data.name, uid: auth?.uid ?? null };
});

export const enqueue = onCall<{ id: string; delaySeconds: number }>(async ({ data }) => {
  const queue = getFunctions().taskQueue(`locations/${process.env['FUNCTION_REGION']}/functions/work`);
  await queue.enqueue({ asked: data.id }, { id: data.id, scheduleDelaySeconds: data.delaySeconds });
});

export const work = onTaskDispatched<unknown>(
  { retryConfig: { maxAttempts: 3, minBackoffSeconds: 10, maxBackoffSeconds: 60 } },
  async ({ id, queueName, retryCount, executionCount, scheduledTime, previousResponse, auth, data }) => {
    const seen = { id, queueName, retryCount, executionCount, scheduledTime, previousResponse, data };
    await record('work', { ...seen, email: auth?.token.email });
  },
);

export const oneByOne = onTaskDispatched<unknown>({ rateLimits: { maxConcurrentDispatches: 1 } }, ({ id }) =>
  record('oneByOne', id),
);

export const halfHourly = onSchedule('every 30 minutes', ({ scheduleTime, jobName }) =>
  record('halfHourly', { scheduleTime, jobName }),
);

export const nightly = onSchedule(
  { schedule: '0 3 * * *', timeZone: 'Europe/Paris', retryCount: 1, minBackoffSeconds: 60 },
  ({ scheduleTime }) => record('nightly', scheduleTime),
);

export const userWritten = onDocumentWritten('users/{uid}', async ({ data, params, id }) => {
  const before = data?.before.data();
  await record('userWritten', { id, uid: params.uid, before: before ?? null, after: data?.after.data() ?? null });
});
