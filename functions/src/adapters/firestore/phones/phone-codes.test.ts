import { randomBytes } from 'node:crypto';
import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { aProfile } from '@sos/testing/a-profile';
import { beforeEach, describe, expect, it } from 'vitest';
import { phoneCodesContract } from '../../../usecases/phones/phone-codes.contract.ts';
import { makePhoneCipher } from '../../crypto/phone-cipher.ts';
import { makeProvedNumbers } from '../calls/proved-numbers.ts';
import { db } from '../shared/db.ts';
import { lookAtKept } from '../testing/kept.ts';
import { localFirestore, put } from '../testing/local-firestore.ts';
import { contactSchema } from '../shared/stored-cipher.ts';
import { START } from '../testing/start-firestore.ts';
import { makePhoneCodes } from './phone-codes.ts';
import { userTelephoneDocuments } from './phone-documents.ts';

const firestore = localFirestore();
const cipher = makePhoneCipher(JSON.stringify({ active: 'k1', keys: { k1: randomBytes(32).toString('base64') } }));
let now = START;
beforeEach(() => void (now = START));
const clock = { now: () => now };
const NUMBER = '+33612345678';

describe('codes in Firestore', () => {
  phoneCodesContract(() => ({
    codes: makePhoneCodes(cipher, clock),
    pass: (minutes) => void (now += minutes * 60_000),
    ownNumber: async (uid) => (await userTelephoneDocuments.read(uid))?.ending,
    rings: async (uid, at) => {
      const path = paths.profileContact(uid);
      if (at !== undefined) await put(path, contactSchema, { phone: cipher.encrypt(at) });
      return (await db().doc(path).get()).exists;
    },
    takesCalls: (uid) => put(paths.profile(uid), profileDocumentSchema, aProfile()),
    switchOf: lookAtKept,
  }));
});

it('neither the code nor the number is stored', async () => {
  const codes = makePhoneCodes(cipher, clock);
  await codes.begin('ana', { e164: NUMBER, code: '918273' });
  await codes.guess('ana', '918273');
  const stored = firestore.server.snapshot();
  expect(stored).not.toContain('918273');
  expect(stored).not.toContain(NUMBER.slice(1));
});

it('a number that was proved may ring as often as calls need', async () => {
  const codes = makePhoneCodes(cipher, clock);
  const numbers = makeProvedNumbers(cipher, clock);
  await numbers.prove(NUMBER);
  await codes.begin('ana', { e164: NUMBER, code: '123456' });
  await codes.guess('ana', '123456');
  expect(await numbers.isProved(NUMBER)).toBe(true);
});
