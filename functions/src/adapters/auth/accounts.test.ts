import { serve, type RunningServer } from '@sos/simulator-kit/http-server';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { makeAccounts } from './accounts.ts';

let answer: { status?: number; body: unknown };
let asked: string[];
let server: RunningServer;
beforeEach(() => void (asked = []));
// One server for all, since the SDK keeps the address that it met first.
beforeAll(async () => {
  server = await serve(0, async ({ url, body }) => {
    asked.push(`${url.pathname} ${body.toString()}`);
    return answer;
  });
  vi.stubEnv('FIREBASE_AUTH_EMULATOR_HOST', `127.0.0.1:${server.port}`);
  vi.stubEnv('GCLOUD_PROJECT', 'demo-accounts');
  vi.stubEnv('METADATA_SERVER_DETECTION', 'none');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

const user = (differs: object) => ({ body: { users: [{ localId: 'ana', validSince: '1700000000', ...differs }] } });

it('is looked up each time, with its claims and the instant since when tokens count', async () => {
  answer = user({ customAttributes: '{"role":"admin","isAdmin":true}' });
  const accounts = makeAccounts();
  expect(await accounts.find('ana')).toEqual({
    role: 'admin',
    isAdmin: true,
    disabled: false,
    validSince: 1_700_000_000_000,
  });
  answer = user({ disabled: true });
  expect(await accounts.find('ana')).toMatchObject({ role: 'client', isAdmin: false, disabled: true });
  expect(asked).toEqual([
    '/identitytoolkit.googleapis.com/v1/projects/demo-accounts/accounts:lookup {"localId":["ana"]}',
    '/identitytoolkit.googleapis.com/v1/projects/demo-accounts/accounts:lookup {"localId":["ana"]}',
  ]);
});

it('is undefined once it is deleted', async () => {
  answer = { body: {} };
  expect(await makeAccounts().find('ana')).toBeUndefined();
});

it('is not taken for deleted when nobody answers', async () => {
  answer = { status: 400, body: { error: { message: 'INTERNAL_ERROR' } } };
  await expect(makeAccounts().find('ana')).rejects.toMatchObject({ name: 'VendorUnavailableError', certain: true });
});
