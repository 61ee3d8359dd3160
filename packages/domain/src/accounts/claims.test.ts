import { expect, it } from 'vitest';
import { claimsFor, claimsOf, sameClaims } from './claims.ts';

it('say the role, and that an admin is one', () => {
  expect(claimsFor({ role: 'client', approval: null })).toEqual({ role: 'client', isAdmin: false, applying: false });
  expect(claimsFor({ role: 'admin', approval: null })).toEqual({ role: 'admin', isAdmin: true, applying: false });
});

it.each([
  [null, true],
  ['pending', true],
  ['rejected', true],
  ['approved', false],
])('say of a lawyer whose profile is %s that they apply: %s', (approval, applying) => {
  expect(claimsFor({ role: 'lawyer', approval }).applying).toBe(applying);
  expect(claimsFor({ role: 'client', approval }).applying).toBe(false);
});

it('say of an account that the platform operates that it does, and nothing of it of any other', () => {
  const own = claimsFor({ role: 'expat', approval: 'approved', isAAA: true });
  expect(own).toEqual({ role: 'expat', isAdmin: false, applying: false, isAAA: true });
  expect(sameClaims(own, claimsOf({ ...own }))).toBe(true);
  const other = claimsFor({ role: 'expat', approval: 'approved', isAAA: false });
  expect(sameClaims(own, other)).toBe(false);
  expect(claimsOf({ ...other, isAAA: 'yes' })).toEqual(other);
});

it('read as they were written, and nothing that is not such a claim counts', () => {
  const claims = claimsFor({ role: 'expat', approval: 'pending' });
  expect(sameClaims(claims, claimsOf({ ...claims }))).toBe(true);
  expect(claimsOf({ role: 'expat', isAdmin: 'yes', applying: 1 })).toEqual({ ...claims, applying: false });
  expect(sameClaims(claims, { ...claims, applying: false })).toBe(false);
});

it.each([{}, { role: 7, isAdmin: true }])(
  'an account that carries %j was given nothing, which is not the same as a client',
  (carried) => {
    expect(claimsOf(carried)).toBeNull();
    expect(sameClaims(claimsFor({ role: 'client', approval: null }), claimsOf(carried))).toBe(false);
  },
);
