import { describe, expect, it } from 'vitest';
import { makeBackUpDatabase } from '../../usecases/backups/back-up-database.ts';
import { makeRestoreDatabase } from '../../usecases/backups/restore-database.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { MemoryBucket } from '../../usecases/testing/memory-retention.ts';
import { db } from '../firestore/shared/db.ts';
import { localFirestore } from '../firestore/testing/local-firestore.ts';
import { PROJECT, START } from '../firestore/testing/start-firestore.ts';
import { makeDatabaseExports } from './database-exports.ts';

const firestore = localFirestore();
const clock = { now: () => START };
const turn = () => new Promise<void>((resolve) => void setImmediate(resolve));
const exportsAt = (apiBase: string) =>
  makeDatabaseExports({ apiBase, projectId: PROJECT, accessToken: async () => 'a-token' });

async function ended(database: ReturnType<typeof exportsAt>, operation: string) {
  let state = await database.state(operation);
  while (state === 'running') state = await database.state(operation);
  return state;
}

describe('the database', () => {
  it('is whole again in an empty world', async () => {
    const database = exportsAt(firestore.server.url);
    const files = new MemoryBucket(clock);
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const alerts = { raise: async () => undefined };
    const backUp = makeBackUpDatabase({ database, buckets: ['main', 'copy'], files, alerts, clock, log });
    const session = { status: 'completed', at: new Date(START), price: { amount: 4900, currency: 'EUR' } };
    await db().doc('call_sessions/s1').set(session);
    await db().doc('call_sessions/s1/private/telephony').set({ client: 'sealed' });
    await backUp();
    while (!files.files.has('backups/firestore/2026-01-05/manifest.json')) await backUp();
    firestore.server.clear();
    expect((await db().doc('call_sessions/s1').get()).exists).toBe(false);
    expect(await makeRestoreDatabase({ database, files, wait: turn })('2026-01-05')).toBe('restored');
    const restored = await db().doc('call_sessions/s1').get();
    expect(restored.get('price')).toEqual(session.price);
    expect(restored.get('at').toMillis()).toBe(START);
    expect((await db().doc('call_sessions/s1/private/telephony').get()).data()).toEqual({ client: 'sealed' });
  });

  it('says when there is nothing to read back', async () => {
    const database = exportsAt(firestore.server.url);
    expect(await ended(database, await database.import('gs://main/backups/firestore/2020-01-01/documents-1'))).toBe(
      'failed',
    );
  });

  it('is refused a place that is none, and says when nobody answers', async () => {
    await expect(exportsAt(firestore.server.url).export('/etc')).rejects.toThrow('firestore_admin_400');
    await expect(exportsAt('http://127.0.0.1:1').export('gs://a/b')).rejects.toThrow(VendorUnavailableError);
  });
});
