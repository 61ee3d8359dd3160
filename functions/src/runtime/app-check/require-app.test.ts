import type { CallableRequest } from 'firebase-functions/v2/https';
import { AppCheck } from '@sos/functions-host/google/app-check';
import { type RunningServer, serve } from '@sos/simulator-kit/http-server';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { makeAnswer } from '../answer.ts';
import { takeAppToken } from './app-token.ts';

vi.mock('../limits/wiring.ts', async () => {
  const { makeInstanceLimits } = await import('../../usecases/limits/instance-limits.ts');
  return { limits: makeInstanceLimits({ now: () => 0 }, async () => ({})) };
});

const google = new AppCheck({ projectId: 'demo', now: () => Date.now() });
let keys: RunningServer;
let written: string;
beforeAll(async () => {
  keys = await serve(0, async () => ({ status: 200, body: google.keys() }));
});
afterAll(() => keys.close());

beforeEach(() => {
  written = '';
  vi.stubEnv('FIREBASE_CONFIG', '{"projectId":"demo"}');
  vi.stubEnv('APP_CHECK_KEYS_URL', keys.url);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** What a public callable ends with for a request that brings the token. */
async function ask(mode: string, token: string | undefined): Promise<string> {
  vi.stubEnv('APP_CHECK', mode);
  const rawRequest = {
    headers: token === undefined ? {} : { 'x-firebase-appcheck': token },
    header: () => '203.0.113.7',
  };
  takeAppToken(rawRequest);
  expect(rawRequest.headers).toEqual({});
  const answer = makeAnswer('getPublicConfig', async () => async () => Promise.reject(new Error('reached')));
  const request = { data: {}, rawRequest } as unknown as CallableRequest<unknown>;
  return answer(request).then(
    () => 'answered',
    (error: { details?: { reason?: string } }) => error.details?.reason ?? 'unknown',
  );
}

const hourAgo = () => Math.floor(Date.now() / 1000) - 3600;
const strangers: readonly (readonly [what: string, verdict: string, token: () => string | undefined])[] = [
  ['nothing', 'missing', () => undefined],
  ['a forged token', 'forged', () => `${google.token('app').slice(0, -8)}AAAAAAAA`],
  ['another project’s token', 'forged', () => google.token('app', { aud: ['projects/theirs'] })],
  ['a token that has ended', 'expired', () => google.token('app', { iat: hourAgo() - 60, exp: hourAgo() })],
];

it.each(strangers)(
  'where it is enforced, %s is refused before anything is read, and told of',
  async (_what, verdict, token) => {
    expect(await ask('enforce', token())).toBe('app_unproved');
    expect(written).toContain(`"verdict":"${verdict}"`);
    expect(written).not.toContain('reached');
  },
);

it.each(strangers)('where it is watched, %s is let in, counted and told of', async (_what, verdict, token) => {
  const counted = () => Number(/"count":(\d+)/.exec(written)?.[1]);
  expect(await ask('watch', token())).toBe('try_again');
  const before = counted();
  expect(written).toContain(`"verdict":"${verdict}"`);
  written = '';
  await ask('watch', token());
  expect(counted()).toBe(before + 1);
  expect(written).toContain('reached');
});

it.each(['watch', 'enforce'])('what brings a word of our project is let in and not told of: %s', async (mode) => {
  await ask(mode, google.token('app'));
  expect(written).toContain('reached');
  expect(written).not.toContain('app_unproved');
});

it('where it is off, nobody is asked, not even who brings a forgery', async () => {
  vi.stubEnv('APP_CHECK_KEYS_URL', 'http://127.0.0.1:1');
  await ask('off', 'forged');
  expect(written).toContain('reached');
  expect(written).not.toContain('app_unproved');
});
