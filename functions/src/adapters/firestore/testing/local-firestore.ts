import { readFileSync } from 'node:fs';
import { WorldClock } from '@sos/clock/world-clock';
import { type RunningFirestore, startFirestore } from '@sos/firestore/server';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { ZodType } from 'zod';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { encode } from '../shared/instants.ts';

/** The instant at which the local Firestore's clock stands still. */
export const START = Date.UTC(2026, 0, 5, 12);

/**
 * A local Firestore that `db()` is connected to for the tests of one file, empty before each of them. A query that no
 * index of the product serves is refused, as in production.
 */
export function localFirestore(): { readonly server: RunningFirestore } {
  let running: RunningFirestore | undefined;
  beforeAll(async () => void (running = await start()));
  beforeEach(() => {
    running?.clear();
    running?.resetStats();
  });
  afterAll(async () => {
    await db().terminate();
    await running?.close();
  });
  return {
    get server() {
      if (!running) throw new Error('the local Firestore runs only during tests');
      return running;
    },
  };
}

async function start(): Promise<RunningFirestore> {
  const projectId = 'demo-stores';
  const server = await startFirestore({
    port: 0,
    projectId,
    clock: new WorldClock({ start: START, rate: 0 }),
    indexes: readFileSync(new URL('../../../../../firestore.indexes.json', import.meta.url), 'utf8'),
  });
  process.env['GCLOUD_PROJECT'] = projectId;
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  process.env['FIRESTORE_EMULATOR_HOST'] = server.host;
  return server;
}

/** Writes a document as if a store had. */
export async function put<T extends object>(path: string, schema: ZodType<T>, value: NoInfer<T>): Promise<void> {
  await db().doc(path).set(encode(schema, value));
}

/** For tests in which every document can be read. */
export const noneCorrupt: ReportCorrupt = (error) => Promise.reject(error);

export const at20 = <T>(work: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: 20 }, work));
