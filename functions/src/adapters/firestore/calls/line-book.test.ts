import { randomBytes } from 'node:crypto';
import { paths } from '@sos/contracts/paths';
import { describe, expect, it } from 'vitest';
import { lineBookContract } from '../../../usecases/calls/line-book.contract.ts';
import { makePhoneCipher } from '../../crypto/phone-cipher.ts';
import { db } from '../shared/db.ts';
import { telephonySchema } from '../shared/stored-cipher.ts';
import { localFirestore, put } from '../testing/local-firestore.ts';
import { makeLineBook } from './line-book.ts';

localFirestore();
const cipher = makePhoneCipher(JSON.stringify({ active: 'k1', keys: { k1: randomBytes(32).toString('base64') } }));
const lines = makeLineBook(cipher);
const putNumbers = (id: string, { client, provider }: { client: string; provider: string }) =>
  put(paths.sessionTelephony(id), telephonySchema, {
    client: cipher.encrypt(client),
    provider: cipher.encrypt(provider),
    callSids: {},
  });

describe('the line book in Firestore', () => {
  lineBookContract(() => ({ lines, put: putNumbers }));

  it('shows no number to whoever reads the document', async () => {
    await putNumbers('s-1', { client: '+33612345678', provider: '+33698765432' });
    const stored = JSON.stringify((await db().doc(paths.sessionTelephony('s-1')).get()).data());
    expect(stored).not.toMatch(/612345678|698765432/);
  });
});
