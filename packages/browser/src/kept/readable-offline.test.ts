import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { rememberAccount } from '../auth/account.ts';
import { callFunction } from '../call-function.ts';

const answers = new Map<string, unknown>();
vi.mock('./kept-answers.ts', () => ({
  keepAnswer: async (key: string, answer: unknown) => void answers.set(key, answer),
  keptAnswer: async (key: string) => answers.get(key),
}));
vi.mock('../config.ts', () => ({ config: () => ({ functionsUrl: {} }) }));
vi.mock('../auth/id-token.ts', () => ({ idToken: async () => null }));

const connection = { onLine: true };
const server = { says: 1 };
beforeEach(() => {
  answers.clear();
  [connection.onLine, server.says] = [true, 1];
  vi.useFakeTimers();
  vi.stubGlobal('navigator', connection);
  vi.stubGlobal('fetch', async () => {
    if (!connection.onLine) throw new TypeError('no network');
    return new Response(JSON.stringify({ result: server.says }));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  rememberAccount(null);
});

const profile = { providerId: 'camille', currency: 'EUR' } as const;

async function kept(): Promise<void> {
  await vi.runAllTimersAsync();
  await vi.dynamicImportSettled();
}

it('gives the last answer without a connection, and a fresh one with it', async () => {
  expect(await callFunction('getProviderProfile', profile)).toBe(1);
  await kept();
  server.says = 2;
  connection.onLine = false;
  expect(await callFunction('getProviderProfile', profile)).toBe(1);
  const other = callFunction('getProviderProfile', { ...profile, providerId: 'luc' });
  await expect(other).rejects.toMatchObject({ reason: 'offline' });
  connection.onLine = true;
  expect(await callFunction('getProviderProfile', profile)).toBe(2);
});

it('gives nobody what another person was told', async () => {
  rememberAccount({ uid: 'nora', name: 'Nora', email: 'nora@example.com' });
  await callFunction('getAccount', {});
  await kept();
  expect(answers.size).toBe(1);
  rememberAccount({ uid: 'ana', name: 'Ana', email: 'ana@example.com' });
  connection.onLine = false;
  await expect(callFunction('getAccount', {})).rejects.toMatchObject({ reason: 'offline' });
});

it('keeps nothing that is of the moment', async () => {
  await callFunction('searchProviders', { currency: 'EUR', locale: 'en' });
  await kept();
  expect(answers.size).toBe(0);
});
