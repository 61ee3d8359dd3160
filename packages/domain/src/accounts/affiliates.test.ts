import { expect, it } from 'vitest';
import { affiliateRoles, isReferring, programmeOfRole } from './affiliates.ts';
import { roles } from './roles.ts';

it.each(affiliateRoles)('a %s takes part in the programme of their role', (role) => {
  expect([programmeOfRole(role), isReferring(role)]).toEqual([role, false]);
});

it('clients and providers refer friends, and nobody else does', () => {
  const others = [...roles.filter((role) => !affiliateRoles.some((each) => each === role)), null, undefined, 'general'];
  expect(others.filter((role) => programmeOfRole(role) === 'general')).toEqual(['client', 'lawyer', 'expat']);
  expect(others.filter(isReferring)).toEqual(['client', 'lawyer', 'expat']);
});
