import { readFileSync } from 'node:fs';
import { WorldClock } from '@sos/clock/world-clock';
import { startFirestore } from '@sos/firestore/server';
import { expect, it } from 'vitest';
import { db } from './shared/db.ts';
import { makePaymentStore } from './payments/payment-store.ts';
import { makeProfileStore } from './providers/profile-store.ts';
import { makeSessionStore } from './calls/session-store.ts';

it('every composite index serves a query of the product', async () => {
  const clock = new WorldClock({ rate: 0 });
  const indexes = readFileSync(new URL('../../../../firestore.indexes.json', import.meta.url), 'utf8');
  const server = await startFirestore({ port: 0, projectId: 'demo-indexes', clock, indexes });
  process.env['GCLOUD_PROJECT'] = 'demo-indexes';
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  process.env['FIRESTORE_EMULATOR_HOST'] = server.host;

  await makeProfileStore().search({ kind: 'lawyer', country: 'FR', onlineNow: true, limit: 1 });
  await makeSessionStore().unsettled(clock.now(), 1);
  await makePaymentStore(clock).unscheduled(clock.now(), 1);
  await makePaymentStore(clock).due(1);
  expect(server.unusedIndexes()).toEqual([]);

  await db().terminate();
  await server.close();
  clock.close();
});
