import { beforeEach, expect, it, vi } from 'vitest';
import { CallableError, createCallableClient } from '../callable-client.ts';
import { prove } from './prove.ts';

const app = { appId: '1:2:web:3', siteKey: 'site', scriptUrl: 'https://s.example', exchangeUrl: 'https://e.example' };
const url = 'https://west.example';
const functionsUrl = { 'europe-west1': url, 'europe-west2': url, 'europe-west3': url };
const tokens = vi.hoisted(() => ({ kept: null as string | null, fresh: null as string | null }));
vi.mock('./proven-token.ts', () => ({
  provenToken: async (_app: unknown, fresh: boolean) => {
    const token = fresh ? tokens.fresh : tokens.kept;
    return token && { token, until: 0 };
  },
}));
beforeEach(() => Object.assign(tokens, { kept: null, fresh: null }));

/** A call to a server that takes one token alone: how it ends, and what was shown. */
async function asking(taken: string) {
  const shown: (string | null)[] = [];
  const server: typeof fetch = async (address, init) => {
    const proof = new Request(address, init).headers.get('x-firebase-appcheck');
    shown.push(proof);
    const isTaken = proof === taken;
    const refusal = { error: { details: { reason: 'app_unproved' } } };
    return Response.json(isTaken ? { result: {} } : refusal, { status: isTaken ? 200 : 401 });
  };
  const proving = <T>(ask: Parameters<typeof prove<T>>[1]) => prove(app, ask);
  const call = createCallableClient({ functionsUrl, idToken: async () => null, fetch: server, proving });
  const ended = await call('searchProviders', {}).then(
    () => 'answered',
    (error: unknown) => (error instanceof CallableError ? error.reason : 'another error'),
  );
  return { ended, shown };
}

it('App Check’s word is shown with the first question where one is kept', async () => {
  Object.assign(tokens, { kept: 'a', fresh: 'b' });
  expect(await asking('a')).toEqual({ ended: 'answered', shown: ['a'] });
});

it('the word is shown anew, once, where the server does not take the first', async () => {
  Object.assign(tokens, { kept: 'a', fresh: 'b' });
  expect(await asking('b')).toEqual({ ended: 'answered', shown: ['a', 'b'] });
  expect(await asking('c')).toEqual({ ended: 'app_unproved', shown: ['a', 'b'] });
});

it('the word is left out where there is none', async () => {
  expect(await asking('a')).toEqual({ ended: 'app_unproved', shown: [null, null] });
});

it('another refusal is no reason to ask again', async () => {
  Object.assign(tokens, { kept: 'a', fresh: 'b' });
  const shown: object[] = [];
  const ask = (proof: object) => {
    shown.push(proof);
    return Promise.reject(new CallableError('not_allowed', 'no'));
  };
  await expect(prove(app, ask)).rejects.toMatchObject({ reason: 'not_allowed' });
  expect(shown).toEqual([{ 'X-Firebase-AppCheck': 'a' }]);
});
