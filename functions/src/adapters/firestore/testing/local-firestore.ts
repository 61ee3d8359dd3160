import type { RunningFirestore } from '@sos/firestore/server';
import { beforeAll, beforeEach } from 'vitest';
import type { ZodType } from 'zod';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { encode } from '../shared/instants.ts';
import { startLocalFirestore } from './start-firestore.ts';

let shared: Promise<RunningFirestore> | undefined;

/**
 * The local Firestore of this process, which `db()` is connected to, empty before each test. It ends with the process: `db()`
 * connects once. A query that no index of the product serves is refused, as in production.
 */
export function localFirestore(): { readonly server: RunningFirestore } {
  let running: RunningFirestore | undefined;
  beforeAll(async () => void (running = await (shared ??= startLocalFirestore())));
  beforeEach(() => {
    running?.clear();
    running?.resetStats();
  });
  return {
    get server() {
      if (!running) throw new Error('the local Firestore runs only during tests');
      return running;
    },
  };
}

/** Writes a document as if a store had. */
export async function put<T extends object>(path: string, schema: ZodType<T>, value: NoInfer<T>): Promise<void> {
  await db().doc(path).set(encode(schema, value));
}

/** For tests in which every document can be read. */
export const noneCorrupt: ReportCorrupt = (error) => Promise.reject(error);

export const at20 = <T>(work: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: 20 }, work));
