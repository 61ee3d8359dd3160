import { getApps, initializeApp } from 'firebase-admin/app';
import { FirebaseFunctionsError, getFunctions } from 'firebase-admin/functions';
import type { CallTasks } from '../../usecases/calls/ports.ts';

/** Queues live beside the functions they feed. */
const LOCATION = 'europe-west3';
const dialTask = { client: 'executeCallTask', provider: 'dialProviderTask' } as const;

interface Task {
  readonly queue: string;
  /** Names the task, so that enqueueing it again is no second task. */
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly at: number | null;
}

/** Cloud Tasks through the Admin SDK. A name stays taken for about an hour after its task ran. */
export function makeCallTasks(): CallTasks {
  return {
    dial: ({ sessionId, providerId, party, number, at }) =>
      enqueue({
        queue: dialTask[party],
        id: `${sessionId}-${party}-${number}`,
        data: { sessionId, providerId, number },
        at,
      }),
    cancelDial: async ({ sessionId, party, number }) =>
      queueOf(dialTask[party]).delete(`${sessionId}-${party}-${number}`),
    watchAttempt: ({ sessionId, attemptId, at }) =>
      enqueue({
        queue: 'attemptTimeoutTask',
        id: `${sessionId}-${attemptId}-${at}`,
        data: { sessionId, attemptId },
        at,
      }),
    cancelWatchAttempt: async ({ sessionId, attemptId, at }) =>
      queueOf('attemptTimeoutTask').delete(`${sessionId}-${attemptId}-${at}`),
    awaitFacts: ({ sessionId, at }) =>
      enqueue({ queue: 'attemptTimeoutTask', id: `${sessionId}-facts`, data: { sessionId }, at }),
    cancelAwaitFacts: async ({ sessionId }) => queueOf('attemptTimeoutTask').delete(`${sessionId}-facts`),
    settle: ({ sessionId, action }) =>
      enqueue({ queue: 'settleCallTask', id: `${sessionId}-settle`, data: { sessionId, action }, at: null }),
    freeProvider: ({ sessionId, providerId }) =>
      enqueue({
        queue: 'setProviderAvailableTask',
        id: `${sessionId}-free`,
        data: { sessionId, providerId },
        at: null,
      }),
    watchProvider: ({ sessionId, providerId, at }) =>
      enqueue({ queue: 'busySafetyTimeoutTask', id: `${sessionId}-watch-${at}`, data: { sessionId, providerId }, at }),
    cancelWatchProvider: async ({ sessionId, at }) =>
      queueOf('busySafetyTimeoutTask').delete(`${sessionId}-watch-${at}`),
  };
}

async function enqueue({ queue, id, data, at }: Task): Promise<void> {
  try {
    await queueOf(queue).enqueue(data, { id, ...(at !== null && { scheduleTime: new Date(at) }) });
  } catch (error) {
    const known = error instanceof FirebaseFunctionsError && error.code === 'functions/task-already-exists';
    if (!known) throw error;
  }
}

function queueOf(name: string) {
  const app = getApps()[0] ?? initializeApp();
  return getFunctions(app).taskQueue(`locations/${LOCATION}/functions/${name}`);
}
