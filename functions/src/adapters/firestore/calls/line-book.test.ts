import { randomBytes } from 'node:crypto';
import { WorldClock } from '@sos/clock/world-clock';
import { paths } from '@sos/contracts/paths';
import { type RunningFirestore, startFirestore } from '@sos/firestore/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePhoneCipher } from '../../crypto/phone-cipher.ts';
import { db } from '../shared/db.ts';
import { makeLineBook } from './line-book.ts';

let server: RunningFirestore;

beforeAll(async () => {
  server = await startFirestore({ port: 0, projectId: 'demo-lines', clock: new WorldClock({ rate: 0 }) });
  process.env['GCLOUD_PROJECT'] = 'demo-lines';
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  process.env['FIRESTORE_EMULATOR_HOST'] = server.host;
});
afterAll(async () => {
  await db().terminate();
  await server.close();
});

describe('the lines of a session', () => {
  const cipher = makePhoneCipher(JSON.stringify({ active: 'k1', keys: { k1: randomBytes(32).toString('base64') } }));
  const lines = makeLineBook(cipher);

  it('remember each attempt’s call', async () => {
    const phones = { client: cipher.encrypt('+33612345678'), provider: cipher.encrypt('+33698765432') };
    await db()
      .doc(paths.sessionTelephony('s-1'))
      .set({ ...phones, callSids: {} });
    await Promise.all([lines.remember('s-1', 'client-1', 'CA1'), lines.remember('s-1', 'provider-1', 'CA2')]);
    expect(await lines.read('s-1')).toEqual({
      client: '+33612345678',
      provider: '+33698765432',
      callSids: { 'client-1': 'CA1', 'provider-1': 'CA2' },
    });
  });

  it('are none for a session that is not there', async () => {
    expect(await lines.read('nobody')).toBeUndefined();
  });
});
