import { makeActionCodes } from './action-codes.ts';
import { makeBackUpSignIns } from '../../usecases/backups/back-up-sign-ins.ts';
import { makeRestoreSignIns } from '../../usecases/backups/restore-sign-ins.ts';
import { MemoryBucket } from '../../usecases/testing/memory-retention.ts';
import { makeSignIns } from './sign-ins.ts';
import { makeRegistry } from './registry.ts';
import { registryContract } from '../../usecases/accounts/registry.contract.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { apiKey, projectId } from '@sos/world/demo-settings';
import { type AuthEmulator, startAuthEmulator } from '@sos/world/services/auth-emulator';

// One for all of this file, and no other file has one: the SDK keeps the first address that it met.
let auth: AuthEmulator;
beforeAll(async () => {
  auth = await startAuthEmulator({ port: 0, projectId });
  vi.stubEnv('FIREBASE_AUTH_EMULATOR_HOST', auth.host);
  vi.stubEnv('GCLOUD_PROJECT', projectId);
  vi.stubEnv('METADATA_SERVER_DETECTION', 'none');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await auth?.close();
});

async function signsIn(email: string, password: string): Promise<boolean> {
  const path = `identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=${apiKey}`;
  const headers = { 'content-type': 'application/json' };
  const { ok } = await fetch(`${auth.url}/${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email, password }),
  });
  return ok;
}

const empty = () =>
  fetch(`${auth.url}/emulator/v1/projects/${projectId}/accounts`, {
    method: 'DELETE',
    headers: { authorization: 'Bearer owner' },
  });

describe('accounts of Firebase Auth', () => {
  registryContract(async () => {
    await empty();
    return { registry: makeRegistry(), codes: makeActionCodes(), signsIn };
  });
});

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const claims = { role: 'client', isAdmin: false, applying: false };
const clock = { now: () => Date.UTC(2026, 0, 5, 3) };
/** The emulator takes a hash without asking what made it, and cannot compare a password with one that was restored. */
const hash = {
  algorithm: 'SCRYPT',
  key: Buffer.from('key'),
  saltSeparator: Buffer.from('s'),
  rounds: 8,
  memoryCost: 14,
} as const;

it('everybody is back in an empty world after its restoration, with their id, rights and password', async () => {
  const registry = makeRegistry();
  for (const name of ['ana', 'ben']) {
    await registry.create({ email: `${name}@example.com`, password: `${name}-secret-1`, name });
  }
  const ana = await registry.findByEmail('ana@example.com');
  const ben = await registry.findByEmail('ben@example.com');
  await registry.setClaims(ana?.uid ?? '', claims);
  await registry.setDisabled(ben?.uid ?? '', true);
  const bucket = new MemoryBucket(clock);
  await makeBackUpSignIns({ signIns: makeSignIns(), files: bucket, copies: [], clock, log: silent })();
  await empty();
  expect(await registry.findByEmail('ana@example.com')).toBeUndefined();
  expect(await makeRestoreSignIns({ signIns: makeSignIns(hash), files: bucket })('2026-01-05')).toBe('restored');
  expect(await registry.findByEmail('ana@example.com')).toEqual({ ...ana, claims });
  expect(await registry.findByEmail('ben@example.com')).toEqual({ ...ben, disabled: true });
});
