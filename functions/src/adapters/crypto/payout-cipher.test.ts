import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { makePayoutCipher } from './payout-cipher.ts';

const key = () => randomBytes(32).toString('base64');
const ring = (keys: Record<string, string>, active: string) => JSON.stringify({ active, keys });

it('details are read by whose they are alone, and not once they were tampered with', () => {
  const cipher = makePayoutCipher(ring({ k1: key() }, 'k1'));
  const stored = cipher.seal({ iban: 'FR14' }, 'ana');
  expect(JSON.stringify(stored)).not.toContain('FR14');
  expect(cipher.open(stored, 'ana')).toEqual({ iban: 'FR14' });
  expect(() => cipher.open(stored, 'ben')).toThrow(/authenticate/);
  expect(() =>
    cipher.open({ ...stored, data: stored.data.replace(/^./, (sign) => (sign === 'A' ? 'B' : 'A')) }, 'ana'),
  ).toThrow(/authenticate/);
});

it('what an earlier key has sealed stays readable, and an account is known under each', () => {
  const keys = { k1: key(), k2: key() };
  const before = makePayoutCipher(ring({ k1: keys.k1 }, 'k1'));
  const after = makePayoutCipher(ring(keys, 'k2'));
  expect(after.open(before.seal({ a: '1' }, 'ana'), 'ana')).toEqual({ a: '1' });
  expect(after.digest('FR iban=FR14')).toBe(before.digest('FR iban=FR14'));
  expect(after.digest('FR iban=FR15')).not.toBe(before.digest('FR iban=FR14'));
});
