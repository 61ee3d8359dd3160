import { describe, expect, it } from 'vitest';
import { authenticator } from './authenticator.ts';

/** The secret of RFC 6238, appendix B, and the last six digits of its SHA-1 codes. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const published = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
] as const;

describe('an authenticator’s code', () => {
  it.each(published)('at second %i is %s, as the standard has it', (second, code) => {
    expect(authenticator.stepOf(SECRET, code, second * 1000)).toBe(Math.floor(second / 30));
  });

  it('is taken one step early or late, under its own step, and no further off', () => {
    const [second, code] = published[2];
    const at = (steps: number) => authenticator.stepOf(SECRET, code, (second + steps * 30) * 1000);
    const step = Math.floor(second / 30);
    expect([at(-2), at(-1), at(1), at(2)]).toEqual([undefined, step, step, undefined]);
  });

  it('of another secret is none', () => {
    expect(authenticator.stepOf(authenticator.makeSecret(), '287082', 59_000)).toBeUndefined();
  });
});

it('a secret has 160 bits, and is never the same', () => {
  const [one, other] = [authenticator.makeSecret(), authenticator.makeSecret()];
  expect(one).toMatch(/^[A-Z2-7]{32}$/);
  expect(one).not.toBe(other);
});

it('a picture says whose account it is, and of which platform', () => {
  const uri = new URL(authenticator.uriOf(SECRET, 'irma@example.com'));
  expect(decodeURIComponent(uri.href)).toMatch(/^otpauth:\/\/totp\/SOS Expat:irma@example\.com\?/);
  expect(Object.fromEntries(uri.searchParams)).toEqual({
    issuer: 'SOS Expat',
    secret: SECRET,
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  });
});
