import { describe, expect, it } from 'vitest';
import { type Account, grantsOf, type Identity, stands } from './standing.ts';

const identity: Identity = { uid: 'ana', role: 'client', isAdmin: false, signedInAt: 1000 };
const account: Account = { role: 'client', isAdmin: false, disabled: false, validSince: 1000 };

describe('a token', () => {
  it('opens while its account is as it was', () => {
    expect(stands(identity, account)).toBe(true);
    expect(stands({ ...identity, signedInAt: 2000 }, account)).toBe(true);
  });

  it.each<[string, Account | undefined]>([
    ['is deleted', undefined],
    ['is disabled', { ...account, disabled: true }],
    ['was signed out everywhere', { ...account, validSince: 1001 }],
    ['was given another role', { ...account, role: 'lawyer' }],
    ['was made an admin', { ...account, isAdmin: true }],
  ])('opens nothing once its account %s', (_, now) => {
    expect(stands(identity, now)).toBe(false);
  });

  it('of an admin opens nothing once the account is no admin', () => {
    const admin = { ...identity, role: 'admin', isAdmin: true };
    expect(stands(admin, { ...account, role: 'admin', isAdmin: true })).toBe(true);
    expect(stands(admin, account)).toBe(false);
    expect(stands(admin, { ...account, role: 'admin' })).toBe(false);
  });
});

it('takes nothing but what a server writes for a grant', () => {
  expect(grantsOf({})).toEqual({ role: 'client', isAdmin: false });
  expect(grantsOf({ role: 'lawyer', isAdmin: 'true' })).toEqual({ role: 'lawyer', isAdmin: false });
  expect(grantsOf({ role: ['admin'], isAdmin: true })).toEqual({ role: 'client', isAdmin: true });
});
