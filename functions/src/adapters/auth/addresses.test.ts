import { noFacts } from '@sos/domain/notifications/notice';
import { serve, type RunningServer } from '@sos/simulator-kit/http-server';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { makeAddresses } from './addresses.ts';

let answer: { status?: number; body: unknown };
let server: RunningServer;
beforeAll(async () => {
  server = await serve(0, async () => answer);
  vi.stubEnv('FIREBASE_AUTH_EMULATOR_HOST', `127.0.0.1:${server.port}`);
  vi.stubEnv('GCLOUD_PROJECT', 'demo-addresses');
  vi.stubEnv('METADATA_SERVER_DETECTION', 'none');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

const user = (differs: object) => ({ body: { users: [{ localId: 'ana', email: 'ana@example.com', ...differs }] } });
const found = () =>
  makeAddresses().find('ana', { text: 'welcome', recipientId: 'ana', cause: 'account', facts: noFacts });

it('is the one that somebody signs in with, and whether it is confirmed', async () => {
  answer = user({ emailVerified: true });
  expect(await found()).toEqual([{ address: 'ana@example.com', verified: true }]);
  answer = user({});
  expect(await found()).toEqual([{ address: 'ana@example.com', verified: false }]);
});

it('is none for who has no address, is disabled, or is gone', async () => {
  const answers = [user({ email: undefined }), user({ disabled: true }), { body: {} }];
  for (const each of answers) {
    answer = each;
    expect(await found()).toEqual([]);
  }
});

it('is not taken for gone when nobody answers', async () => {
  answer = { status: 400, body: { error: { message: 'INTERNAL_ERROR' } } };
  await expect(found()).rejects.toMatchObject({ name: 'VendorUnavailableError', certain: true });
});
