import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type CallableName, callables } from '@sos/contracts/callables';
import { type HostedFunction, makeApp } from '@sos/functions-host/region/app';
import { hostHeaders } from '@sos/functions-host/region/messages';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { honest } from './honest-input.ts';
import * as assistant from './assistant/index.ts';
import * as west1 from './europe-west1/index.ts';
import * as west2 from './europe-west2/index.ts';
import * as west3 from './europe-west3/index.ts';

const PROJECT = 'demo-forged';
// As in production: nothing tells the SDK to believe anybody.
vi.hoisted(() => {
  process.env['FIREBASE_CONFIG'] = '{"projectId":"demo-forged"}';
  process.env['GCLOUD_PROJECT'] = 'demo-forged';
  process.env['WEB_ORIGINS'] = '[]';
  for (const name of ['FIREBASE_DEBUG_MODE', 'FIREBASE_DEBUG_FEATURES', 'FIREBASE_AUTH_EMULATOR_HOST'])
    Reflect.deleteProperty(process.env, name);
  for (const level of ['debug', 'info', 'log', 'warn', 'error'] as const) console[level] = () => undefined;
});
vi.mock('../runtime/limits/wiring.ts', () => ({ limits: { take: async () => 0 } }));

let server: Server;
let url: string;
beforeAll(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const functions = { ...assistant, ...west1, ...west2, ...west3 };
  server = createServer(
    makeApp(new Map(Object.entries(functions) as unknown as [string, HostedFunction][]), () => undefined),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => void server.close());

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const now = Math.floor(Date.now() / 1000);
const claims = {
  sub: 'irma',
  user_id: 'irma',
  role: 'admin',
  isAdmin: true,
  secondFactor: true,
  aud: PROJECT,
  iss: `https://securetoken.google.com/${PROJECT}`,
  iat: now,
  auth_time: now,
  exp: now + 3600,
};
const head = { typ: 'JWT', kid: 'a key of Google’s' };
const unsigned = (header: object, body: object) => `${part(header)}.${part(body)}.`;
function signedBySecret(body: object): string {
  const signed = `${part({ ...head, alg: 'HS256' })}.${part(body)}`;
  return `${signed}.${createHmac('sha256', 'the public key').update(signed).digest('base64url')}`;
}

const others = 'another-project';
/** Google's keys, one of which is known here. */
const google = generateKeyPairSync('rsa', { modulusLength: 2048 });
const keyId = 'google-1';
interface KeyFetcher {
  UrlKeyFetcher: { prototype: { fetchPublicKeys: () => Promise<Record<string, string>> } };
}
const { UrlKeyFetcher } = createRequire(import.meta.url)(
  path.join(path.dirname(createRequire(import.meta.url).resolve('firebase-admin')), 'utils/jwt.js'),
) as KeyFetcher;
UrlKeyFetcher.prototype.fetchPublicKeys = async () => ({
  [keyId]: google.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
});

/** As Google signs, of a key that is its own or is said to be. */
function signedByGoogle(body: object, kid = keyId): string {
  const signed = `${part({ typ: 'JWT', alg: 'RS256', kid })}.${part(body)}`;
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), google.privateKey).toString('base64url')}`;
}

const forged: readonly (readonly [what: string, token: string])[] = [
  ['no algorithm', unsigned({ ...head, alg: 'none' }, claims)],
  ['no signature and no key', unsigned({ alg: 'RS256' }, claims)],
  ['a signature by what everybody knows', signedBySecret(claims)],
  ['another project', unsigned({ ...head, alg: 'RS256' }, { ...claims, aud: others })],
  [
    'another issuer',
    unsigned({ ...head, alg: 'RS256' }, { ...claims, iss: `https://securetoken.google.com/${others}` }),
  ],
  ['nobody', unsigned({ ...head, alg: 'RS256' }, { ...claims, sub: '' })],
  ['no JSON', 'a.b.c'],
  ['an hour that is over', signedByGoogle({ ...claims, iat: now - 7200, exp: now - 3600 })],
  ['a key that Google does not have', signedByGoogle(claims, 'google-2')],
  [
    'what was changed after it was signed',
    `${signedByGoogle(claims).replace(/\.[^.]+\./, `.${part({ ...claims, sub: 'other' })}.`)}`,
  ],
];
const names = Object.keys(callables) as CallableName[];

async function statusOf(name: CallableName, token: string, data: object): Promise<number> {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
    [hostHeaders.function]: name,
  };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ data }) })).status;
}

it.each(forged)('a token of %s opens nothing', async (_what, token) => {
  for (const name of names) {
    expect({ name, status: await statusOf(name, token, honest[name]) }).toEqual({ name, status: 401 });
  }
});

it('a token that Google signed within the hour is believed: it is known who asks for what is not theirs', async () => {
  const client = { ...claims, role: 'client', isAdmin: false };
  expect(await statusOf('adminListUsers', signedByGoogle(client), honest.adminListUsers)).toBe(403);
});
