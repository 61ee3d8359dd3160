import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { makeWithdrawalCodes } from './withdrawal-codes.ts';

const ring = () => JSON.stringify({ active: 'k1', keys: { k1: randomBytes(32).toString('base64') } });

it('a code has six digits, and follows from the withdrawal, its owner and our key alone', () => {
  const keys = ring();
  const { codeOf } = makeWithdrawalCodes(keys);
  const codes = Array.from({ length: 200 }, (_, index) => codeOf({ id: `w-${index}`, affiliateId: 'ana' }));
  expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
  expect(new Set(codes).size).toBeGreaterThan(195);
  const one = { id: 'w-1', affiliateId: 'ana' };
  expect(makeWithdrawalCodes(keys).codeOf(one)).toBe(codeOf(one));
  const others = [
    { ...one, affiliateId: 'ben' },
    { ...one, id: 'w-2' },
  ].map(codeOf);
  expect([...others, makeWithdrawalCodes(ring()).codeOf(one)]).not.toContain(codeOf(one));
});
