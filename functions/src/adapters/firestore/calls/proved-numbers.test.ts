import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { provedNumbersContract } from '../../../usecases/calls/proved-numbers.contract.ts';
import { makePhoneCipher } from '../../crypto/phone-cipher.ts';
import { localFirestore } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeProvedNumbers } from './proved-numbers.ts';

const firestore = localFirestore();
const key = () => randomBytes(32).toString('base64');
const keys = { k1: key() };
const cipherOf = (ring: { active: string; keys: Record<string, string> }) => makePhoneCipher(JSON.stringify(ring));
const clock = { now: () => START };
const open = () => makeProvedNumbers(cipherOf({ active: 'k1', keys }), clock);

describe('in Firestore', () => {
  provedNumbersContract(open);
});

it('a number is stored by its digest alone, which no other key gives', async () => {
  await open().prove('+33612345678');
  expect(firestore.server.snapshot()).not.toContain('33612345678');
  const stranger = makeProvedNumbers(cipherOf({ active: 'k1', keys: { k1: key() } }), clock);
  expect(stranger.lineId('+33612345678')).not.toBe(open().lineId('+33612345678'));
});

it('a number stays proved when the key that encrypts is replaced', async () => {
  await open().prove('+33612345678');
  const later = makeProvedNumbers(cipherOf({ active: 'k2', keys: { ...keys, k2: key() } }), clock);
  expect(await later.isProved('+33612345678')).toBe(true);
});

it('a number that is proved is read once and written once by an instance', async () => {
  const [one, other] = [open(), open()];
  firestore.server.resetStats();
  await one.prove('+33612345678');
  await one.prove('+33612345678');
  expect(await one.isProved('+33612345678')).toBe(true);
  expect([await other.isProved('+33612345678'), await other.isProved('+33612345678')]).toEqual([true, true]);
  expect(firestore.server.stats()).toMatchObject({ reads: 1, writes: 1 });
});
