import { readFileSync } from 'node:fs';
import { WorldClock } from '@sos/clock/world-clock';
import { type RunningFirestore, startFirestore } from '@sos/firestore/server';

/** The instant at which the local Firestore's clock stands still. */
export const START = Date.UTC(2026, 0, 5, 12);
export const PROJECT = 'demo-stores';

const files = ['firestore.indexes.json', 'firestore.assistant.indexes.json'] as const;

function partsOf(file: string, part: 'indexes' | 'fieldOverrides'): unknown[] {
  const text = readFileSync(new URL(`../../../../../${file}`, import.meta.url), 'utf8');
  return (JSON.parse(text) as Record<typeof part, unknown[] | undefined>)[part] ?? [];
}

/** A local Firestore with the indexes of both projects, to which `db()` connects when it is first used. */
export async function startLocalFirestore(): Promise<RunningFirestore> {
  const server = await startFirestore({
    port: 0,
    projectId: PROJECT,
    clock: new WorldClock({ start: START, rate: 0 }),
    indexes: JSON.stringify({
      indexes: files.flatMap((file) => partsOf(file, 'indexes')),
      fieldOverrides: files.flatMap((file) => partsOf(file, 'fieldOverrides')),
    }),
  });
  process.env['GCLOUD_PROJECT'] = PROJECT;
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  process.env['FIRESTORE_EMULATOR_HOST'] = server.host;
  return server;
}
