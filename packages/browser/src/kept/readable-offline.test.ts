import { afterEach, expect, it, vi } from 'vitest';
import { rememberAccount } from '../auth/account.ts';
import { CallableError } from '../callable-client.ts';
import type { CallFunction } from '../callable-client.ts';
import { readableOffline } from './readable-offline.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  rememberAccount(null);
});

function aDevice() {
  const answers = new Map<string, unknown>();
  const connection = { onLine: true };
  vi.stubGlobal('navigator', connection);
  const store = async () => ({
    keepAnswer: async (key: string, answer: unknown) => void answers.set(key, answer),
    keptAnswer: async (key: string) => answers.get(key),
    forgetAnswers: async () => answers.clear(),
  });
  const server = { says: 1 };
  const ask = (async () => {
    if (!connection.onLine) throw new CallableError('offline', 'no answer');
    return server.says;
  }) as unknown as CallFunction;
  return { answers, connection, server, call: readableOffline(ask, store, async () => undefined) };
}

const profile = { providerId: 'camille', currency: 'EUR' } as const;

it('gives the last answer without a connection, and a fresh one with it', async () => {
  const { answers, connection, server, call } = aDevice();
  expect(await call('getProviderProfile', profile)).toBe(1);
  await vi.waitFor(() => expect(answers.size).toBe(1));
  server.says = 2;
  connection.onLine = false;
  expect(await call('getProviderProfile', profile)).toBe(1);
  await expect(call('getProviderProfile', { ...profile, providerId: 'luc' })).rejects.toMatchObject({
    reason: 'offline',
  });
  connection.onLine = true;
  expect(await call('getProviderProfile', profile)).toBe(2);
});

it('gives nobody what another person was told', async () => {
  const { answers, connection, call } = aDevice();
  rememberAccount({ uid: 'nora', name: 'Nora', email: 'nora@example.com' });
  await call('getAccount', {});
  await vi.waitFor(() => expect(answers.size).toBe(1));
  rememberAccount({ uid: 'ana', name: 'Ana', email: 'ana@example.com' });
  connection.onLine = false;
  await expect(call('getAccount', {})).rejects.toMatchObject({ reason: 'offline' });
});

it('keeps nothing that is of the moment', async () => {
  const { answers, call } = aDevice();
  await call('searchProviders', { currency: 'EUR', locale: 'en' });
  expect(answers.size).toBe(0);
});
