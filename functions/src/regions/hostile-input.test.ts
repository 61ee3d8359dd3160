import { Agent, createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CallableName, callables } from '@sos/contracts/callables';
import { refusalReasons } from '@sos/domain/shared/refusals';
import { type HostedFunction, makeApp } from '@sos/functions-host/region/app';
import { hostHeaders } from '@sos/functions-host/region/messages';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { honest } from './honest-input.ts';
import * as assistant from './assistant/index.ts';
import * as west1 from './europe-west1/index.ts';
import * as west2 from './europe-west2/index.ts';
import * as west3 from './europe-west3/index.ts';

// The SDK looks at these once, when it is loaded.
vi.hoisted(() => {
  process.env['FIREBASE_DEBUG_MODE'] = 'true';
  process.env['FIREBASE_DEBUG_FEATURES'] = '{"skipTokenVerification":true}';
  process.env['FIREBASE_CONFIG'] = '{"projectId":"demo-hostile"}';
  process.env['WEB_ORIGINS'] = '[]';
  for (const level of ['debug', 'info', 'log', 'warn', 'error'] as const) console[level] = () => undefined;
});
vi.mock('../runtime/limits/wiring.ts', () => ({ limits: { take: async () => 0 } }));
vi.mock('../runtime/audit/wiring.ts', () => {
  const doorOf = async (uid: string) => ({ isListed: uid === 'irma', isEnrolled: false, isRequired: false });
  return { whitelist: { doorOf } };
});
vi.mock('../runtime/accounts/wiring.ts', () => {
  const roles: Readonly<Record<string, string>> = {
    irma: 'admin',
    camille: 'lawyer',
    help: 'agency_manager',
    ana: 'client',
  };
  const account = (uid: string) => ({ role: roles[uid], isAdmin: uid === 'irma', disabled: false, validSince: 0 });
  return { accounts: { find: async (uid: string) => account(uid) } };
});

const agent = new Agent({ keepAlive: true });
let server: Server;
let url: string;
// Anew for each test, since each gives back what the last has put in its place: else twenty thousand lines of log hide what fails.
beforeEach(() => void vi.spyOn(process.stdout, 'write').mockReturnValue(true));
beforeAll(async () => {
  const functions = new Map(
    Object.entries({ ...assistant, ...west1, ...west2, ...west3 }) as unknown as [string, HostedFunction][],
  );
  server = createServer(makeApp(functions, () => undefined));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  agent.destroy();
  server.close();
});

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokenOf = (claims: object) =>
  `${part({ alg: 'none' })}.${part({ auth_time: Math.floor(Date.now() / 1000), ...claims })}.`;
const tokens = {
  admin: tokenOf({ sub: 'irma', role: 'admin', isAdmin: true }),
  provider: tokenOf({ sub: 'camille', role: 'lawyer' }),
  agency: tokenOf({ sub: 'help', role: 'agency_manager' }),
  others: tokenOf({ sub: 'ana', role: 'client' }),
};
function tokenFor(name: CallableName): string {
  const { access } = callables[name];
  return access === 'admin' || access === 'provider' || access === 'agency' ? tokens[access] : tokens.others;
}

async function send(
  name: CallableName,
  body: string,
): Promise<{ status: number | undefined; reason: string | undefined }> {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${tokenFor(name)}`,
    [hostHeaders.function]: name,
  };
  const { status, text } = await post(headers, body);
  const { error } = JSON.parse(text) as { error?: { details?: { reason?: string } } };
  return { status, reason: error?.details?.reason };
}

/** By Node's own client, which takes a fraction of what fetch takes for each of twenty thousand requests. */
function post(headers: Record<string, string>, body: string): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers, agent }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
/** Refused by the bounds of the whole body, whichever field they stand in. */
const boundless: readonly string[] = [
  deep,
  '{"a":'.repeat(5000) + '1' + '}'.repeat(5000),
  JSON.stringify('x'.repeat(1_048_576)),
];
const hostile: readonly string[] = [
  JSON.stringify({ $gt: '' }),
  JSON.stringify({ '@type': 'type.googleapis.com/google.protobuf.Int64Value', value: 'no number' }),
  ...['__x__', '__proto__', '..', '.', 'a/b', '../users/ana', '', ' ', '\0', 'é', 'x'.repeat(65)].map((id) =>
    JSON.stringify(id),
  ),
  '-1',
  '1e400',
  'true',
  '[]',
  '{}',
];
const envelopes: readonly string[] = [
  'null',
  '7',
  '{}',
  '[]',
  deep,
  '{"data":null}',
  '{"data":"text"}',
  `{"data":${deep}}`,
  '{"data":{"__proto__":{"isAdmin":true}}}',
  '{"data":{"constructor":{"prototype":{"isAdmin":true}}}}',
];
const names = Object.keys(callables) as CallableName[];
const reasons: readonly string[] = refusalReasons;

it.each(names)(
  '%s refuses each of its fields in words when it is hostile, and each that it does not know',
  async (name) => {
    const fields = [...Object.keys(honest[name]), 'unknownField'];
    for (const field of fields) {
      for (const value of field === fields[0] ? [...boundless, ...hostile] : hostile) {
        const others = Object.entries(honest[name]).filter(([other]) => other !== field);
        const members = [
          ...others.map(([other, own]) => `${JSON.stringify(other)}:${JSON.stringify(own)}`),
          `"${field}":${value}`,
        ];
        const data = `{${members.join(',')}}`;
        // A telephone is any short text until the domain reads it.
        if (callables[name].input.safeParse(JSON.parse(data)).success) continue;
        const answer = await send(name, `{"data":${data}}`);
        expect({ field, value: value.slice(0, 40), ...answer }).toMatchObject({
          status: 400,
          reason: expect.any(String) as string,
        });
        expect(reasons).toContain(answer.reason);
      }
    }
  },
  60_000,
);

it.each(names)(
  '%s refuses every envelope that is none',
  async (name) => {
    for (const body of envelopes) {
      const { status } = await send(name, body);
      expect({ body: body.slice(0, 40), status }).toMatchObject({ status: 400 });
    }
  },
  60_000,
);

it('whatever JSON is sent, it is refused and never a failure', async () => {
  const anyName = fc.constantFrom(...names.filter((name) => !callables[name].input.safeParse({}).success));
  const anyData = fc.jsonValue({ maxDepth: 12 });
  await fc.assert(
    fc.asyncProperty(anyName, anyData, async (name, data) => {
      expect(await send(name, JSON.stringify({ data }))).toMatchObject({ status: 400, reason: 'invalid_input' });
    }),
    { numRuns: 200 },
  );
});
