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

const firestore = localFirestore();
const cipher = makePhoneCipher(JSON.stringify({ active: 'k1', keys: { k1: randomBytes(32).toString('base64') } }));
const putNumbers = (id: string, { client, provider }: Omit<Lines, 'callSids'>) =>
  put(paths.sessionTelephony(id), telephonySchema, {
    client: cipher.encrypt(client),
    provider: cipher.encrypt(provider),
    callSids: {},
    lineIds: [cipher.lineId(client), cipher.lineId(provider)],
    network: null,
  });
const putHolder = (e164: string, holder: LineHolder) =>
  put(paths.phoneLine(cipher.lineId(e164)), phoneLineSchema, holder);

describe('the line book in Firestore', () => {
  lineBookContract(() => ({ lines: makeLineBook(cipher), put: putNumbers, putHolder }));

  it('reads numbers once, and a call that it was told of not at all', async () => {
    await putNumbers('s-1', { client: '+33612345678', provider: '+33698765432' });
    const lines = makeLineBook(cipher);
    firestore.server.resetStats();
    await lines.numbers('s-1');
    await lines.remember('s-1', 'client-1', 'CA1');
    expect(await lines.callSid('s-1', 'client-1')).toBe('CA1');
    expect(await lines.numbers('s-1')).toMatchObject({ client: '+33612345678' });
    expect(firestore.server.stats()).toMatchObject({ reads: 1 });
  });

  it('learns of a call that another instance has placed', async () => {
    await putNumbers('s-1', { client: '+33612345678', provider: '+33698765432' });
    const lines = makeLineBook(cipher);
    await lines.numbers('s-1');
    await makeLineBook(cipher).remember('s-1', 'client-1', 'CA1');
    expect(await lines.callSid('s-1', 'client-1')).toBe('CA1');
  });

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
