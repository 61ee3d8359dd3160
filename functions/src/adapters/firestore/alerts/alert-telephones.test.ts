import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { makePhoneCipher } from '../../crypto/phone-cipher.ts';
import { makePhoneCodes } from '../phones/phone-codes.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeAgreedNumber, makeAlertTelephones } from './alert-telephones.ts';

localFirestore();
const cipher = makePhoneCipher(JSON.stringify({ active: 'k1', keys: { k1: randomBytes(32).toString('base64') } }));
const codes = makePhoneCodes(cipher, { now: () => START });
const telephones = makeAlertTelephones(noneCorrupt);
const agreedNumber = makeAgreedNumber(() => cipher, noneCorrupt);
const prove = async (uid: string, e164: string) => {
  await codes.begin(uid, { e164, code: '123456' });
  await codes.guess(uid, '123456');
};

it('a number is told of alerts from when its admin agreed, and no more once they do not', async () => {
  expect(await telephones.of('irma')).toBeUndefined();
  expect(await telephones.choose('irma', START)).toBeUndefined();
  await prove('irma', '+33612345678');
  expect([await telephones.of('irma'), await agreedNumber('irma')]).toEqual([
    { ending: '78', agreedAt: null },
    undefined,
  ]);
  expect(await telephones.choose('irma', START)).toEqual({ ending: '78', agreedAt: START });
  expect(await telephones.choose('irma', START + 9)).toEqual({ ending: '78', agreedAt: START });
  expect(await agreedNumber('irma')).toBe('+33612345678');
  await telephones.choose('irma', null);
  expect(await agreedNumber('irma')).toBeUndefined();
});

it('the agreement is of the number: another one, or another’s, is told nothing', async () => {
  await prove('irma', '+33612345678');
  await telephones.choose('irma', START);
  await prove('irma', '+33612345679');
  expect(await telephones.of('irma')).toEqual({ ending: '79', agreedAt: null });
  await telephones.choose('irma', START);
  await prove('ben', '+33612345679');
  expect([await telephones.of('irma'), await telephones.of('ben')]).toEqual([
    undefined,
    { ending: '79', agreedAt: null },
  ]);
});
