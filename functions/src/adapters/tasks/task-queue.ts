import type { Region } from '@sos/contracts/callable';
import { getApps, initializeApp } from 'firebase-admin/app';
import { FirebaseFunctionsError, getFunctions } from 'firebase-admin/functions';
import type { Tasks } from '../../usecases/shared/ports.ts';

/** Cloud Tasks through the Admin SDK. Queues are in the region of the functions that they feed. */
export function makeTaskQueue(region: Region): Tasks {
  const queueOf = (name: string) => {
    const app = getApps()[0] ?? initializeApp();
    return getFunctions(app).taskQueue(`locations/${region}/functions/${name}`);
  };
  return {
    enqueue: async ({ queue, name, data, at }) => {
      try {
        await queueOf(queue).enqueue(data, { id: name, ...(at !== null && { scheduleTime: new Date(at) }) });
      } catch (error) {
        if (!isTaken(error)) throw error;
      }
    },
    cancel: async ({ queue, name }) => queueOf(queue).delete(name),
  };
}

function isTaken(error: unknown): boolean {
  return error instanceof FirebaseFunctionsError && error.code === 'functions/task-already-exists';
}
