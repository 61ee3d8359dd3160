import { makeActionCodes } from './action-codes.ts';
import { makeRegistry } from './registry.ts';
import { registryContract } from '../../usecases/accounts/registry.contract.ts';
import { afterAll, beforeAll, describe, vi } from 'vitest';
import { apiKey, projectId } from '@sos/world/demo-settings';
import { type AuthEmulator, startAuthEmulator } from '@sos/world/services/auth-emulator';

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

describe('accounts of Firebase Auth', () => {
  registryContract(async () => {
    await fetch(`${auth.url}/emulator/v1/projects/${projectId}/accounts`, {
      method: 'DELETE',
      headers: { authorization: 'Bearer owner' },
    });
    return { registry: makeRegistry(), codes: makeActionCodes(), signsIn };
  });
});
