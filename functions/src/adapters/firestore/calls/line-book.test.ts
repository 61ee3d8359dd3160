import { randomBytes } from 'node:crypto';
import { paths } from '@sos/contracts/paths';
import { describe, expect, it } from 'vitest';
import { lineBookContract } from '../../../usecases/calls/line-book.contract.ts';
import type { LineHolder, Lines } from '../../../usecases/calls/ports.ts';
import { makePhoneCipher } from '../../crypto/phone-cipher.ts';
import { db } from '../shared/db.ts';
import { phoneLineSchema, telephonySchema } from '../shared/stored-cipher.ts';
import { localFirestore, put } from '../testing/local-firestore.ts';
import { makeLineBook } from './line-book.ts';

localFirestore();
const cipher = makePhoneCipher(JSON.stringify({ active: 'k1', keys: { k1: randomBytes(32).toString('base64') } }));
const lines = makeLineBook(cipher);
const putNumbers = (id: string, { client, provider }: Omit<Lines, 'callSids'>) =>
  put(paths.sessionTelephony(id), telephonySchema, {
    client: cipher.encrypt(client),
    provider: cipher.encrypt(provider),
    callSids: {},
    lineIds: [cipher.lineId(client), cipher.lineId(provider)],
  });
const putHolder = (e164: string, holder: LineHolder) =>
  put(paths.phoneLine(cipher.lineId(e164)), phoneLineSchema, holder);

describe('the line book in Firestore', () => {
  lineBookContract(() => ({ lines, put: putNumbers, putHolder }));

  it('shows no number to whoever reads the documents', async () => {
    await putNumbers('s-1', { client: '+33612345678', provider: '+33698765432' });
    await putHolder('+33612345678', { sessionId: 's-1', party: 'client', clientId: 'nora' });
    const held = await db().collection('phone_lines').get();
    const telephony = await db().doc(paths.sessionTelephony('s-1')).get();
    const stored = JSON.stringify([telephony.data(), held.docs.map((line) => [line.id, line.data()])]);
    expect(held.size).toBe(1);
    expect(stored).not.toMatch(/612345678|698765432/);
  });
});
