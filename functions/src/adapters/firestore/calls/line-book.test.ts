import { randomBytes } from 'node:crypto';
import { paths } from '@sos/contracts/paths';
import { describe, expect, it } from 'vitest';
import { makePhoneCipher } from '../../crypto/phone-cipher.ts';
import { telephonySchema } from '../shared/stored-cipher.ts';
import { localFirestore, put } from '../testing/local-firestore.ts';
import { makeLineBook } from './line-book.ts';

localFirestore();

describe('the lines of a session', () => {
  const cipher = makePhoneCipher(JSON.stringify({ active: 'k1', keys: { k1: randomBytes(32).toString('base64') } }));
  const lines = makeLineBook(cipher);

  it('remember each attempt’s call', async () => {
    const phones = { client: cipher.encrypt('+33612345678'), provider: cipher.encrypt('+33698765432') };
    await put(paths.sessionTelephony('s-1'), telephonySchema, { ...phones, callSids: {} });
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
