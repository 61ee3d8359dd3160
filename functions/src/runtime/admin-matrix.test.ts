import { type CallableName, callables } from '@sos/contracts/callables';
import { roles } from '@sos/domain/accounts/roles';
import type { Account } from '@sos/domain/accounts/standing';
import type { CallableRequest } from 'firebase-functions/v2/https';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AdminDoor } from '../usecases/accounts/factor-ports.ts';
import { makeAnswer } from './answer.ts';

const find = vi.hoisted(() => vi.fn<(uid: string) => Promise<Account | undefined>>());
const doorOf = vi.hoisted(() => vi.fn<(uid: string) => Promise<AdminDoor>>());
vi.mock('./accounts/wiring.ts', () => ({ accounts: { find } }));
vi.mock('./audit/wiring.ts', () => ({ whitelist: { doorOf } }));
vi.mock('./limits/wiring.ts', () => ({ limits: { take: async () => 0 } }));

const names = (Object.keys(callables) as CallableName[]).filter((name) => callables[name].access === 'admin');
const deeds = names.filter((name) => !/^admin(?:(?:Choose|Get|List|Simulate)[A-Z]|Search)/.test(name));
const asItWas: Account = { role: 'admin', isAdmin: true, disabled: false, validSince: 0 };
const listed: AdminDoor = { isListed: true, isEnrolled: false, isRequired: false };
const MINUTE = 60_000;

interface Caller {
  readonly role?: string;
  readonly isAdmin?: boolean;
  /** How long ago they signed in, in ms. */
  readonly ago?: number;
  /** Whether they showed a second factor then. */
  readonly secondFactor?: boolean;
}

/** Why the caller is turned away at the door; `invalid_input` says that they came in. */
async function turnedAway(name: CallableName, { ago = 0, ...rights }: Caller): Promise<unknown> {
  const auth_time = (Date.now() - ago) / 1000;
  const request = {
    data: 'nonsense',
    auth: { uid: 'irma', token: { role: 'admin', isAdmin: true, ...rights, auth_time } },
    rawRequest: { header: () => '203.0.113.7' },
  } as unknown as CallableRequest<unknown>;
  const load = vi.fn<() => Promise<never>>(() => Promise.reject(new Error('it was let in')));
  const error: unknown = await makeAnswer(name, load)(request).catch((refusal: unknown) => refusal);
  expect(load).not.toHaveBeenCalled();
  return (error as { details?: { reason?: string } }).details?.reason;
}

beforeEach(() => {
  find.mockReset().mockResolvedValue(asItWas);
  doorOf.mockReset().mockResolvedValue(listed);
});

describe.each(names)('%s', (name) => {
  it.each(roles)('opens for an admin alone, and so not for every %s', async (role) => {
    const grants = { role, isAdmin: role === 'admin' };
    find.mockResolvedValue({ ...asItWas, ...grants });
    expect(await turnedAway(name, grants)).toBe(role === 'admin' ? 'invalid_input' : 'not_allowed');
  });

  it('opens for nobody who says that they are an admin and has another role', async () => {
    expect(await turnedAway(name, { role: 'client', isAdmin: true })).toBe('not_allowed');
    expect(await turnedAway(name, { role: 'admin', isAdmin: false })).toBe('not_allowed');
  });

  it('is closed to an admin who is off the whitelist', async () => {
    doorOf.mockResolvedValue({ ...listed, isListed: false });
    expect(await turnedAway(name, {})).toBe('not_allowed');
    expect(await turnedAway(name, { secondFactor: true })).toBe('not_allowed');
    expect(doorOf).toHaveBeenCalledWith('irma');
  });

  it.each([
    ['has one', { ...listed, isEnrolled: true }],
    ['must have one', { ...listed, isRequired: true }],
  ])('asks for a second factor from an admin who %s', async (_, door) => {
    doorOf.mockResolvedValue(door);
    expect(await turnedAway(name, {})).toBe('second_factor_needed');
    expect(await turnedAway(name, { secondFactor: true })).toBe('invalid_input');
  });

  it.each([
    ['suspended', { ...asItWas, disabled: true }],
    ['deleted', undefined],
    ['demoted', { ...asItWas, role: 'client', isAdmin: false }],
    ['signed out', { ...asItWas, validSince: Date.now() + MINUTE }],
  ])('is closed to the token of an admin who was %s meanwhile', async (_, account) => {
    find.mockResolvedValue(account);
    expect(await turnedAway(name, {})).toBe('signed_out');
  });

  it('is closed while nobody can say who is on the whitelist', async () => {
    doorOf.mockRejectedValue(new Error('14 UNAVAILABLE'));
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    expect(await turnedAway(name, {})).toBe('try_again');
  });
});

it.each(deeds)('%s asks for another sign-in after ten minutes', async (name) => {
  expect(await turnedAway(name, { ago: 9 * MINUTE })).toBe('invalid_input');
  expect(await turnedAway(name, { ago: 11 * MINUTE })).toBe('sign_in_again');
});

it.each(deeds)('%s can tell the second of two admins that somebody was first', (name) => {
  expect(callables[name].refusals).toContain('changed');
});

it('the matrix has every callable in it that bears the name of admins, and is in use', () => {
  const named = Object.keys(callables).filter((name) => name.startsWith('admin'));
  expect(names.filter((name) => name.startsWith('admin'))).toEqual(named);
  expect(deeds.length).toBeGreaterThan(40);
  expect(names.length - deeds.length).toBeGreaterThan(20);
});
