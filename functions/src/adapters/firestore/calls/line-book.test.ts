import { randomBytes } from 'node:crypto';
import { paths } from '@sos/contracts/paths';
import { describe, expect, it } from 'vitest';
import { makePhoneCipher } from '../../crypto/phone-cipher.ts';
import { phoneLineSchema, telephonySchema } from '../shared/stored-cipher.ts';
import { localFirestore, put } from '../testing/local-firestore.ts';
import { makeLineBook } from './line-book.ts';

localFirestore();

describe('the lines of a session', () => {
  const cipher = makePhoneCipher(JSON.stringify({ active: 'k1', keys: { k1: randomBytes(32).toString('base64') } }));
  const lines = makeLineBook(cipher);

  it('remember each attempt’s call', async () => {
    const phones = { client: cipher.encrypt('+33612345678'), provider: cipher.encrypt('+33698765432') };
    await put(paths.sessionTelephony('s-1'), telephonySchema, { ...phones, callSids: {}, lineIds: [] });
    await Promise.all([lines.remember('s-1', 'client-1', 'CA1'), lines.remember('s-1', 'provider-1', 'CA2')]);
    expect(await lines.read('s-1')).toEqual({
      client: '+33612345678',
      provider: '+33698765432',
      callSids: { 'client-1': 'CA1', 'provider-1': 'CA2' },
    });
  });

  it('belong to one session, and only that one gives them back', async () => {
    const phones = { client: cipher.encrypt('+33612345678'), provider: cipher.encrypt('+33698765432') };
    const lineId = cipher.lineId('+33612345678');
    const holder = { sessionId: 's-1', party: 'client', clientId: 'nora' } as const;
    await put(paths.phoneLine(lineId), phoneLineSchema, holder);
    for (const id of ['s-1', 's-2']) {
      await put(paths.sessionTelephony(id), telephonySchema, { ...phones, callSids: {}, lineIds: [lineId] });
    }
    await lines.giveBack('s-2');
    expect(await lines.holderOf('+33612345678')).toEqual(holder);
    await lines.giveBack('s-1');
    expect(await lines.holderOf('+33612345678')).toBeUndefined();
  });

  it('are none for a session that is not there', async () => {
    expect(await lines.read('nobody')).toBeUndefined();
  });
});
