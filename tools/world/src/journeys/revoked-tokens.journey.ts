import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { projectId } from '../demo-settings.ts';
import { startWorld } from '../start-world.ts';
import type { World } from '../world.ts';

let world: World;
let idToken: string;
let localId: string;
beforeAll(async () => {
  world = await startWorld({ ports: 'free', services: { auth: true }, seed: true });
});
afterAll(() => world?.close());
beforeEach(async () => {
  const account = { email: `${randomUUID()}@example.com`, password: 'three small words', returnSecureToken: true };
  ({ idToken, localId } = await auth<{ idToken: string; localId: string }>('accounts:signUp?key=any', account));
  // What a registration gives.
  await asAdmin('update', { customAttributes: '{"role":"client"}' });
  ({ idToken } = await auth<{ idToken: string }>('accounts:signInWithPassword?key=any', account));
});

async function auth<T>(path: string, body: object): Promise<T> {
  const response = await fetch(`${world.auth?.url}/identitytoolkit.googleapis.com/v1/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(path.startsWith('projects/') && { authorization: 'Bearer owner' }),
    },
    body: JSON.stringify(body),
  });
  return (await response.json()) as T;
}
const asAdmin = (method: string, change: object) =>
  auth<unknown>(`projects/${projectId}/accounts:${method}`, { localId, ...change });

/** What opening a payment answers; the number is one that is refused, so that nobody pays. */
async function pay(): Promise<unknown> {
  const data = { bookingId: randomUUID(), providerId: 'lawyer-camille', currency: 'EUR', phone: '+3312' };
  const response = await fetch(`${world.functionsUrl['europe-west3']}/createPaymentIntent`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${idToken}` },
    body: JSON.stringify({ data }),
  });
  const { error } = (await response.json()) as { error?: { details?: { reason?: string } } };
  return [response.status, error?.details?.reason];
}

it('a token of whoever signed in past us and never registered opens nothing', async () => {
  const account = { email: `${randomUUID()}@example.com`, password: 'three small words', returnSecureToken: true };
  ({ idToken } = await auth<{ idToken: string }>('accounts:signUp?key=any', account));
  expect(await pay()).toEqual([403, 'account_incomplete']);
});

it.each([
  ['delete', {}, 'ADMIN_ONLY_OPERATION'],
  ['update', { email: 'evil@example.com' }, 'OPERATION_NOT_ALLOWED'],
])('past us a token does not %s its account', async (deed, given, refusal) => {
  const answer = await auth<unknown>(`accounts:${deed}?key=any`, { idToken, ...given });
  expect(answer).toMatchObject({ error: { message: refusal } });
  expect(await pay()).toEqual([400, 'phone_invalid']);
});

it('a token opens while its account stands', async () => {
  expect(await pay()).toEqual([400, 'phone_invalid']);
});

it.each([
  ['disabled', () => asAdmin('update', { disableUser: true })],
  ['deleted', () => asAdmin('delete', {})],
  ['given another role', () => asAdmin('update', { customAttributes: '{"role":"lawyer"}' })],
  ['signed out everywhere', () => asAdmin('update', { validSince: `${Math.floor(Date.now() / 1000)}` })],
])('a token opens nothing once its account is %s', async (_, change) => {
  // The emulator keeps whole seconds: whoever signed in within the same one is still signed in.
  await vi.waitFor(
    async () => {
      await change();
      expect(await pay()).toEqual([401, 'signed_out']);
    },
    { timeout: 30_000 },
  );
});

it('whoever signs in after a leap of the clock has signed in just then', async () => {
  // What schedules do in these hours is another matter.
  world.functions.spaceSchedules(2 * 3_600_000);
  await world.clock.advance(2 * 3_600_000);
  const account = { email: `${randomUUID()}@example.com`, password: 'three small words', returnSecureToken: true };
  const fresh = await auth<{ idToken: string }>('accounts:signUp?key=any', account);
  const claims = Buffer.from(fresh.idToken.split('.')[1] ?? '', 'base64url').toString();
  const { auth_time: signedInAt } = JSON.parse(claims) as { auth_time: number };
  expect(Math.abs(world.clock.now() - signedInAt * 1000)).toBeLessThan(3_600_000);
});
