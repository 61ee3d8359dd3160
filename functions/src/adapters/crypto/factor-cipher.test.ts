import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeFactorCipher, makeRecoveryCodes } from './factor-cipher.ts';
import { makePhoneCipher } from './phone-cipher.ts';

const old = randomBytes(32).toString('base64');
const ring = (active: string, keys: Record<string, string>) => JSON.stringify({ active, keys });
const keys = ring('k1', { k1: old });
const cipher = makeFactorCipher(keys);

describe('the secret of a second factor', () => {
  it('comes back to whom it was made for, and to nobody else', () => {
    const sealed = cipher.seal('irma', 'JBSWY3DPEHPK3PXP');
    expect(cipher.open('irma', sealed)).toBe('JBSWY3DPEHPK3PXP');
    expect(() => cipher.open('hans', sealed)).toThrow(/authenticate/);
    expect(JSON.stringify(sealed)).not.toContain('JBSWY3DPEHPK3PXP');
  });

  it('is no telephone, although the ring is the same', () => {
    const phones = makePhoneCipher(keys);
    expect(() => phones.decrypt(cipher.seal('', 'JBSWY3DPEHPK3PXP'))).toThrow(/authenticate/);
    expect(() => cipher.open('', phones.encrypt('+33612345678'))).toThrow(/authenticate/);
  });

  it('is read still once another key is active', () => {
    const rotated = makeFactorCipher(ring('k2', { k1: old, k2: randomBytes(32).toString('base64') }));
    expect(rotated.open('irma', cipher.seal('irma', 'JBSWY3DPEHPK3PXP'))).toBe('JBSWY3DPEHPK3PXP');
    expect(rotated.recoveryDigest('irma', 'CODE')).toBe(cipher.recoveryDigest('irma', 'CODE'));
  });
});

describe('recovery codes', () => {
  it('are ten, all different, without signs that are taken for one another', () => {
    const codes = makeRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}$/);
  });

  it('are kept as digests of one person', () => {
    expect(cipher.recoveryDigest('irma', 'CODE')).not.toBe(cipher.recoveryDigest('hans', 'CODE'));
    expect(cipher.recoveryDigest('irma', 'CODE')).not.toContain('CODE');
  });
});
