import { describe, expect, it } from 'vitest';
import { actsAsAdmin, endsBookings, type Person, showingAfter } from './in-office.ts';

const active = (role: string): Person => ({ role, status: 'active' });
const suspended = (role: string): Person => ({ role, status: 'suspended' });
const profile = { kind: 'lawyer', approval: 'approved', visible: true };

describe('a profile', () => {
  it.each([
    ['suspended', suspended('lawyer')],
    ['given another role', active('client')],
  ])('of a lawyer who is %s is hidden, and shown again afterwards', (_, after) => {
    const before = active('lawyer');
    const hidden = showingAfter(profile, { before, after, hidProfile: false });
    expect(hidden).toEqual({ visible: false, hidProfile: true });
    const back = { before: after, after: before, hidProfile: hidden.hidProfile };
    expect(showingAfter({ ...profile, visible: false }, back)).toEqual({ visible: true, hidProfile: false });
  });

  it('that was hidden before stays hidden afterwards', () => {
    const hidden = { ...profile, visible: false };
    const away = showingAfter(hidden, { before: active('lawyer'), after: suspended('lawyer'), hidProfile: false });
    expect(away).toEqual({ visible: false, hidProfile: false });
    const back = { before: suspended('lawyer'), after: active('lawyer'), hidProfile: away.hidProfile };
    expect(showingAfter(hidden, back).visible).toBe(false);
  });

  it('that was refused meanwhile is not shown again', () => {
    const refused = { ...profile, approval: 'rejected', visible: false };
    const back = { before: suspended('lawyer'), after: active('lawyer'), hidProfile: true };
    expect(showingAfter(refused, back).visible).toBe(false);
  });

  it('of somebody whose change has nothing to do with it stays as it is', () => {
    const change = { before: suspended('lawyer'), after: suspended('client'), hidProfile: true };
    expect(showingAfter({ ...profile, visible: false }, change)).toEqual({ visible: false, hidProfile: true });
  });
});

it('an admin is who has the role, is active and is on the list', () => {
  const people = new Map([
    ['irma', active('admin')],
    ['hans', suspended('admin')],
    ['nora', active('client')],
    ['olga', active('admin')],
  ]);
  const admins = { whitelist: ['irma', 'hans', 'nora', 'gone'], people };
  expect(['irma', 'hans', 'nora', 'olga', 'gone'].filter((uid) => actsAsAdmin(uid, admins))).toEqual(['irma']);
});

it('a suspension and another role end what was booked, and nothing else does', () => {
  expect(endsBookings(active('client'), suspended('client'))).toBe(true);
  expect(endsBookings(active('lawyer'), active('client'))).toBe(true);
  expect(endsBookings(active('client'), active('client'))).toBe(false);
  expect(endsBookings(undefined, active('client'))).toBe(false);
  expect(endsBookings(suspended('client'), active('client'))).toBe(false);
});
