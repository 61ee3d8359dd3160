import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredCipher } from './key-ring.ts';
import { makePhoneCipher } from './phone-cipher.ts';

const key = () => randomBytes(32).toString('base64');
const old = key();
const ring = (active: string, keys: Record<string, string>) => JSON.stringify({ active, keys });
const cipher = makePhoneCipher(ring('k1', { k1: old }));
const NUMBER = '+33612345678';

describe('an encrypted telephone', () => {
  it('comes back as it was, whatever it was', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(cipher.decrypt(cipher.encrypt(text))).toBe(text);
      }),
    );
  });

  it('shows nothing of the number, and looks different each time', () => {
    const [one, other] = [cipher.encrypt(NUMBER), cipher.encrypt(NUMBER)];
    expect(JSON.stringify(one)).not.toContain(NUMBER.slice(1));
    expect(Buffer.from(one.data, 'base64').toString()).not.toBe(NUMBER);
    expect([one.iv, one.data]).not.toEqual([other.iv, other.data]);
  });

  it.each(['iv', 'tag', 'data'] as const)('is refused when its %s was tampered with', (part) => {
    const stored = cipher.encrypt(NUMBER);
    const bytes = Buffer.from(stored[part], 'base64');
    bytes.writeUInt8(bytes.readUInt8(0) ^ 1, 0);
    expect(() => cipher.decrypt({ ...stored, [part]: bytes.toString('base64') })).toThrow(/authenticate/);
  });

  it('is refused when its tag was cut short', () => {
    const stored = cipher.encrypt(NUMBER);
    const tag = Buffer.from(stored.tag, 'base64').subarray(0, 4).toString('base64');
    expect(() => cipher.decrypt({ ...stored, tag })).toThrow(/tag length/);
  });
});

describe('a ring of keys', () => {
  const rotated = makePhoneCipher(ring('k2', { k1: old, k2: key() }));

  it('encrypts with the active key and still reads what an older one encrypted', () => {
    const before: StoredCipher = cipher.encrypt(NUMBER);
    expect(rotated.encrypt(NUMBER).keyId).toBe('k2');
    expect(rotated.decrypt(before)).toBe(NUMBER);
  });

  it('cannot read what a key encrypted that it does not have', () => {
    expect(() => cipher.decrypt(rotated.encrypt(NUMBER))).toThrow('k2');
  });

  it.each([
    ['no JSON', 'k1', 'JSON'],
    ['no keys', '{"active":"k1"}', 'keys'],
    ['an active key that is not there', ring('k2', { k1: old }), 'k2'],
    ['a key of the wrong length', ring('k1', { k1: randomBytes(16).toString('base64') }), '32 bytes'],
  ])('with %s is refused at once', (_what, bad, why) => {
    expect(() => makePhoneCipher(bad)).toThrow(why);
  });
});
