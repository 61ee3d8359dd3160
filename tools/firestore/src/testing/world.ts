import { WorldClock } from '@sos/clock/world-clock';
import { deleteApp, initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import { type FirestoreOptions, type RunningFirestore, startFirestore } from '../server.ts';

export const PROJECT = 'demo-firestore';
export const ROOT = `projects/${PROJECT}/databases/(default)/documents`;

export interface TestWorld {
  readonly clock: WorldClock;
  readonly server: RunningFirestore;
  readonly admin: Firestore;
  close(): Promise<void>;
}

let worlds = 0;

/** A server of its own with the real server SDK connected to it. */
export async function startWorld(options: Partial<FirestoreOptions> = {}): Promise<TestWorld> {
  const clock = options.clock ?? new WorldClock();
  const server = await startFirestore({ port: 0, projectId: PROJECT, ...options, clock });
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  process.env['FIRESTORE_EMULATOR_HOST'] = server.host;
  const app = initializeApp({ projectId: PROJECT }, `world-${worlds++}`);
  const admin = getFirestore(app);
  return {
    clock,
    server,
    admin,
    close: async () => {
      await deleteApp(app);
      await server.close();
      clock.close();
    },
  };
}

const ofProject = { iss: `https://securetoken.google.com/${PROJECT}`, aud: PROJECT, iat: 0, exp: 3600 };

/** The unsigned token that the Auth emulator would give. */
export function userToken(uid: string, claims: Record<string, unknown> = {}): string {
  const part = (json: unknown) => Buffer.from(JSON.stringify(json)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ ...ofProject, sub: uid, user_id: uid, ...claims })}.`;
}

/** Resolves with what `pick` gives as soon as that is not undefined; `subscribe` calls its listener with each value. */
export function firstOf<T, R>(
  subscribe: (listener: (value: T) => void) => () => void,
  pick: (value: T) => R | undefined,
): Promise<R> {
  return new Promise((resolve) => {
    const stop = subscribe((value) => {
      const picked = pick(value);
      if (picked === undefined) return;
      resolve(picked);
      queueMicrotask(() => stop());
    });
  });
}
