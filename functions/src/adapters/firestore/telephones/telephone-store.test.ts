import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { telephonesContract } from '../../../usecases/telephones/telephones.contract.ts';
import { makePhoneCipher } from '../../crypto/phone-cipher.ts';
import { localFirestore } from '../testing/local-firestore.ts';
import { makeTelephoneStore } from './telephone-store.ts';

const firestore = localFirestore();
const keys = JSON.stringify({ active: 'k1', keys: { k1: randomBytes(32).toString('base64') } });
const telephones = makeTelephoneStore(makePhoneCipher(keys));

describe('telephones in Firestore', () => {
  telephonesContract(() => telephones);
});

it('a number is stored encrypted, and not at all once it is taken out', async () => {
  const telephone = { id: 'mine', name: 'Mine', country: 'FR', ending: '78', lineId: 'a-digest', addedAt: 1 };
  await telephones.change('ana', () => [{ ...telephone, e164: '+33612345678' }]);
  expect(firestore.server.snapshot()).toContain('a-digest');
  expect(firestore.server.snapshot()).not.toContain('33612345678');
  await telephones.change('ana', () => []);
  expect(firestore.server.snapshot()).not.toContain('a-digest');
});
