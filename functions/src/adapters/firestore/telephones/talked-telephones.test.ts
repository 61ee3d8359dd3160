import { randomBytes } from 'node:crypto';
import { sessionDocumentSchema } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import type { CallSession } from '@sos/domain/calls/session';
import { aSession, BOOKED_AT } from '@sos/domain/testing/a-session';
import { expect, it } from 'vitest';
import { makePhoneCipher } from '../../crypto/phone-cipher.ts';
import { telephonySchema } from '../shared/stored-cipher.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makeTalkedTelephones } from './talked-telephones.ts';

localFirestore();
const keys = JSON.stringify({ active: 'k1', keys: { k1: randomBytes(32).toString('base64') } });
const cipher = makePhoneCipher(keys);
const talked = makeTalkedTelephones(cipher, noneCorrupt);

async function aCall(id: string, { hour = 0, clientId = 'ana', seconds = 0, client = '' }): Promise<void> {
  const { settlement, ...call } = aSession({ id });
  const settled: CallSession = { ...call, settlement: { ...settlement, billableSeconds: seconds } };
  const createdAt = BOOKED_AT + hour * 3_600_000;
  await put(paths.session(id), sessionDocumentSchema, { ...settled, clientId, createdAt });
  if (client === '') return;
  const lines = { client: cipher.encrypt(client), provider: cipher.encrypt('+33612345600') };
  await put(paths.sessionTelephony(id), telephonySchema, { ...lines, lineIds: [], callSids: {}, network: null });
}

it('finds the telephone of the newest call in which the client talked, and nobody else’s', async () => {
  await aCall('first', { hour: 1, seconds: 600, client: '+33612345601' });
  await aCall('second', { hour: 2, seconds: 61, client: '+33612345602' });
  await aCall('unanswered', { hour: 3, client: '+33612345603' });
  await aCall('of-ben', { hour: 4, clientId: 'ben', seconds: 61, client: '+33612345604' });
  expect(await talked.last('ana')).toEqual({ callId: 'second', e164: '+33612345602' });
  expect(await talked.last('eve')).toBeUndefined();
});

it('finds nothing where the number is kept no more', async () => {
  await aCall('old', { seconds: 61 });
  expect(await talked.last('ana')).toBeUndefined();
});
