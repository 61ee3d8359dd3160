import { projectId } from '@sos/world/demo-settings';
import { type AuthEmulator, startAuthEmulator } from '@sos/world/services/auth-emulator';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { makeBackUpSignIns } from '../../usecases/backups/back-up-sign-ins.ts';
import { makeRestoreSignIns } from '../../usecases/backups/restore-sign-ins.ts';
import { MemoryBucket } from '../../usecases/testing/memory-retention.ts';
import { makeRegistry } from './registry.ts';
import { makeSignIns } from './sign-ins.ts';

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

const emptied = () =>
  fetch(`${auth.url}/emulator/v1/projects/${projectId}/accounts`, {
    method: 'DELETE',
    headers: { authorization: 'Bearer owner' },
  });

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
  await makeBackUpSignIns({ signIns: makeSignIns(), files: bucket, clock, log: silent })();
  await emptied();
  expect(await registry.findByEmail('ana@example.com')).toBeUndefined();
  expect(await makeRestoreSignIns({ signIns: makeSignIns(hash), files: bucket })('2026-01-05')).toBe('restored');
  expect(await registry.findByEmail('ana@example.com')).toEqual({ ...ana, claims });
  expect(await registry.findByEmail('ben@example.com')).toEqual({ ...ben, disabled: true });
});
