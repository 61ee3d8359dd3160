import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { serveStorageRules } from './serve.ts';

const SHARED = '/databases/(default)/documents/shares/s1';
const rulesOf = (condition: string) =>
  `rules_version = '2'; service firebase.storage { match /b/{bucket}/o/{file} { allow get, create: if ${condition}; } }`;
const started = { id: -1, action: 'server_start', status: 'ok', errors: [], warnings: [] };
const loaded = { id: 0, status: 'ok', errors: [], warnings: [], result: { rulesVersion: 2 } };
const verdict = (id: number, permit: boolean) => ({ id, status: 'ok', errors: [], warnings: [], result: { permit } });

describe('the rules runtime of the storage emulator', () => {
  it('says when it is there, loads rules and decides by them', async () => {
    const rules = rulesOf("request.auth.uid == 'u1' && request.auth.token.admin == true && request.resource.size < 10");
    const request = { auth: signedIn('u1'), resource: aMap({ size: { int_value: 9 } }) };
    const answers = await exchange([load(rules), verify(1, request), verify(2, { ...request, auth: signedIn('u2') })]);
    expect(answers).toEqual([started, loaded, verdict(1, true), verdict(2, false)]);
  });

  it('knows nobody as signed in where there is no auth', async () => {
    expect(await exchange([load(rulesOf('request.auth == null')), verify(1, {})])).toContainEqual(verdict(1, true));
  });

  it.each([
    ['of the project', 'demo', 'https://securetoken.google.com/demo', true],
    ['of another one', 'other', 'https://securetoken.google.com/other', false],
    ['of another issuer', 'demo', 'https://securetoken.google.com/other', false],
  ])('heeds a token %s: %s', async (_whose, aud, iss, permit) => {
    const asked = [load(rulesOf('true')), verify(1, { auth: signedIn('u1', { aud, iss }) }), verify(2, {})];
    expect((await exchange(asked, 'demo')).slice(-2)).toEqual([verdict(1, permit), verdict(2, true)]);
  });

  it('tells where rules do not parse, with a status that the emulator hears', async () => {
    const [, answer] = await exchange([load('service firebase.storage {\n oops }')]);
    expect(answer).toMatchObject({ id: 0, status: 'ok' });
    const [problem = ''] = (answer as { errors: string[] }).errors;
    expect(JSON.parse(problem)).toMatchObject({ sourcePosition_: { fileName_: 'storage.rules', line_: 2 } });
  });

  it.each([
    ['with a delimiter, by the rules of what lies in it', '/users/{uid}/{file}', '/', true],
    ['with a delimiter, by a recursive wildcard', '/users/{uid}/{file=**}', '/', true],
    ['with a delimiter, not by the rules of its own name', '/users/{uid}', '/', false],
    ['without one, not by the rules of one level', '/users/{uid}/{file}', undefined, false],
    ['with another one, not by the rules of one level', '/users/{uid}/{file}', '-', false],
    ['without one, by a recursive wildcard', '/users/{uid}/{file=**}', undefined, true],
  ])('lets a folder be listed %s', async (_, match, delimiter, permit) => {
    const rules = `rules_version = '2'; service firebase.storage { match /b/{bucket}/o {
      match ${match} { allow list: if request.auth.uid == uid; }
    } }`;
    const listing = (uid: string) => {
      const asked = verify(1, { auth: signedIn(uid) });
      return {
        ...asked,
        context: { ...asked.context, path: '/b/demo.appspot.com/o/users/u1', method: 'list', delimiter },
      };
    };
    expect((await exchange([load(rules), listing('u1')])).at(-1)).toEqual(verdict(1, permit));
    expect((await exchange([load(rules), listing('u2')])).at(-1)).toEqual(verdict(1, false));
  });

  it('asks for a document and answers to the id of the look-up', async () => {
    const asking = [load(rulesOf(`firestore.get(${SHARED}).data.open == true`)), verify(1, {})];
    const asked = (await exchange(asking)).at(-1) as { server_request_id: number };
    const id = asked.server_request_id;
    expect(asked).toEqual({
      id: 1,
      server_request_id: id,
      action: 'fetch_firestore_document',
      context: { path: SHARED },
    });
    const found = { id, status: 'ok', result: { name: SHARED, fields: { open: { booleanValue: true } } } };
    expect((await exchange([...asking, found])).at(-1)).toEqual(verdict(id, true));
    expect((await exchange([...asking, { id, status: 'not_found' }])).at(-1)).toEqual(verdict(id, false));
  });

  it('asks for each document once', async () => {
    const condition = `firestore.exists(${SHARED}) && firestore.get(${SHARED}).data.open && firestore.exists(${SHARED}2)`;
    const asking = [load(rulesOf(condition)), verify(1, {})];
    const first = (await exchange(asking)).at(-1) as { server_request_id: number };
    const found = { id: first.server_request_id, status: 'ok', result: { fields: { open: { booleanValue: true } } } };
    const second = (await exchange([...asking, found])).at(-1) as { server_request_id: number };
    expect(second).toMatchObject({ id: first.server_request_id, context: { path: `${SHARED}2` } });
    const also = { id: second.server_request_id, status: 'ok', result: { fields: {} } };
    expect((await exchange([...asking, found, also])).at(-1)).toEqual(verdict(second.server_request_id, true));
  });
});

async function exchange(messages: readonly object[], project?: string): Promise<unknown[]> {
  const input = new PassThrough();
  const output = new PassThrough();
  input.end(messages.map((message) => `${JSON.stringify(message)}\n`).join(''));
  await serveStorageRules(input, output, project);
  output.end();
  return (await text(output))
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

function load(content: string) {
  const source = { files: [{ name: 'storage.rules', content }] };
  return { id: 0, action: 'load_ruleset', context: { rulesetName: '0', source } };
}

function verify(id: number, request: Record<string, object>) {
  const variables = { request: aMap(request) };
  const path = '/b/demo.appspot.com/o/a.txt';
  return {
    id,
    action: 'verify',
    context: { rulesetName: '0', service: 'firebase.storage', path, method: 'get', variables },
  };
}

function signedIn(uid: string, claims: Record<string, string> = {}) {
  const told = Object.entries(claims).map(([name, value]) => [name, { string_value: value }]);
  return aMap({
    uid: { string_value: uid },
    token: aMap({ admin: { bool_value: true }, ...Object.fromEntries(told) }),
  });
}

function aMap(fields: Record<string, object>) {
  return { map_value: { fields } };
}
