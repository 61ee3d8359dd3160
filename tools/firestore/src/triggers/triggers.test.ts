import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { WorldClock } from '@sos/clock/world-clock';
import type * as functions from 'firebase-functions/v1';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PROJECT, startWorld, type TestWorld } from '../testing/world.ts';

interface Delivery {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface EventData {
  readonly value?: { readonly name: string; readonly fields: Record<string, unknown> };
  readonly oldValue?: { readonly fields: Record<string, unknown> };
  readonly updateMask?: { readonly fieldPaths: string[] };
}

/** What functions are made with, as they stand at the root of the repository. */
const FUNCTIONS = fileURLToPath(new URL('../../../../node_modules/firebase-functions/', import.meta.url));
const load = createRequire(import.meta.url);

/** The decoder by which functions read the events; the package keeps it to itself. */
const { google } = load(`${FUNCTIONS}protos/compiledFirestore.js`) as {
  google: { events: { cloud: { firestore: { v1: { DocumentEventData: { decode(bytes: Buffer): EventData } } } } } };
};
const decode = ({ body }: Delivery) =>
  google.events.cloud.firestore.v1.DocumentEventData.decode(Buffer.from(body, 'base64'));

let world: TestWorld;
let host: Server;
let deliveries: Delivery[];
/** What functions answer; nothing stands for success. */
let answers: { readonly status: number; readonly retry: boolean }[];

beforeEach(async () => {
  deliveries = [];
  answers = [];
  host = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      deliveries.push({ url: request.url ?? '', headers: request.headers, body });
      const { status, ...answer } = answers.shift() ?? { status: 200 };
      response.writeHead(status).end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const target = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  world = await startWorld({ clock: new WorldClock({ rate: 0 }), triggerTarget: () => target });
});

afterEach(async () => {
  await world.close();
  host.closeAllConnections();
  host.close();
});

async function addTrigger(id: string, kind: string, pattern: string): Promise<void> {
  const url = `${world.server.url}/emulator/v1/projects/${PROJECT}/eventarcTrigger?eventarcTriggerId=${id}`;
  const body = JSON.stringify({
    eventType: `google.cloud.firestore.document.v1.${kind}`,
    database: '(default)',
    namespace: '(default)',
    document: { value: pattern, matchType: 'PATH_PATTERN' },
  });
  const answer = await fetch(url, { method: 'POST', body });
  expect(answer.status).toBe(200);
}

describe('triggers', () => {
  it('deliver a change as a binary CloudEvent that functions can read', async () => {
    await addTrigger('on-user', 'written', 'users/{uid}');
    const ref = world.admin.doc('users/u1');
    await ref.set({ name: 'Ada', inner: { a: 1, b: 2 } });
    await ref.update({ 'inner.b': 3 });
    await ref.delete();
    await world.clock.idle();
    const [created, updated, deleted] = deliveries;
    expect(created?.url).toBe(`/functions/projects/${PROJECT}/triggers/on-user`);
    expect(created?.headers).toMatchObject({
      'ce-type': 'google.cloud.firestore.document.v1.written',
      'ce-source': `//firestore.googleapis.com/projects/${PROJECT}/databases/(default)`,
      'ce-subject': 'documents/users/u1',
      'ce-document': 'users/u1',
      'content-type': 'application/protobuf',
    });
    expect(created && decode(created).value?.fields).toMatchObject({ name: { stringValue: 'Ada' } });
    expect(updated && decode(updated).updateMask?.fieldPaths).toEqual(['inner.b']);
    expect(deleted && decode(deleted).value).toBeNull();
    expect(deleted && decode(deleted).oldValue?.fields).toMatchObject({ name: { stringValue: 'Ada' } });
    expect(new Set(deliveries.map(({ headers }) => headers['ce-id'])).size).toBe(3);
  });

  it('raise only what was asked for, and nothing for a write that changes nothing', async () => {
    await addTrigger('on-created', 'created', 'users/{uid}/posts/{post}');
    await addTrigger('on-deleted', 'deleted', 'users/{all=**}');
    const post = world.admin.doc('users/u1/posts/p1');
    await post.set({ n: 1 });
    await post.set({ n: 1 });
    await world.admin.doc('users/u1').set({});
    await post.delete();
    await world.clock.idle();
    const raised = deliveries.map(({ url, headers }) => [url.split('/').at(-1), headers['ce-document']]);
    expect(raised).toHaveLength(2);
    expect(raised).toEqual(
      expect.arrayContaining([
        ['on-created', 'users/u1/posts/p1'],
        ['on-deleted', 'users/u1/posts/p1'],
      ]),
    );
  });

  it('watch over each delivery by a signal of its own, which goes with it', async () => {
    await addTrigger('on-user', 'written', 'users/{uid}');
    const sent = vi.spyOn(globalThis, 'fetch');
    for (const n of [1, 2, 3]) await world.admin.doc('users/u1').set({ n });
    await world.clock.idle();
    const signals = sent.mock.calls.map(([, init]) => init?.signal);
    sent.mockRestore();
    expect([signals.length, new Set(signals).size, signals.includes(undefined)]).toEqual([3, 3, false]);
  });

  it('try again later, and keep the order of one document meanwhile', async () => {
    await addTrigger('on-user', 'written', 'users/{uid}');
    answers = Array.from({ length: 2 }, () => ({ status: 500, retry: true }));
    await world.admin.doc('users/u1').set({ n: 1 });
    await world.admin.doc('users/u1').set({ n: 2 });
    await world.clock.idle();
    expect(deliveries).toHaveLength(1);
    await world.clock.advance(10_000);
    expect(deliveries).toHaveLength(2);
    await world.clock.advance(20_000);
    const tries = deliveries.map((delivery) => decode(delivery).value?.fields['n']);
    expect(tries.map((value) => Number((value as { integerValue: unknown }).integerValue))).toEqual([1, 1, 1, 2]);
    expect(new Set(deliveries.slice(0, 3).map(({ headers }) => headers['ce-id'])).size).toBe(1);
  });

  it('let go of an event whose function failed and asks for no retry', async () => {
    await addTrigger('on-user', 'written', 'users/{uid}');
    answers = [{ status: 500, retry: false }];
    await world.admin.doc('users/u1').set({ n: 1 });
    await world.admin.doc('users/u1').set({ n: 2 });
    await world.clock.idle();
    expect(deliveries).toHaveLength(2);
  });

  it('replace an earlier registration under the same id', async () => {
    await addTrigger('on-user', 'written', 'users/{uid}');
    await addTrigger('on-user', 'written', 'others/{id}');
    await world.admin.doc('users/u1').set({});
    await world.admin.doc('others/o1').set({});
    await world.clock.idle();
    expect(deliveries.map(({ headers }) => headers['ce-document'])).toEqual(['others/o1']);
  });
});

describe('triggers of the first generation', () => {
  const resource = `projects/${PROJECT}/databases/(default)/documents/users/{uid}`;
  const putTrigger = (id: string, type: string, of = resource) => {
    const eventTrigger = { eventType: type, resource: of, service: 'firestore.googleapis.com' };
    const url = `${world.server.url}/emulator/v1/projects/${PROJECT}/triggers/${id}`;
    return fetch(url, { method: 'PUT', body: JSON.stringify({ eventTrigger }) });
  };
  const type = (kind: string) => `providers/cloud.firestore/eventTypes/document.${kind}`;
  /** As the CLI hands an event to a function. */
  const received = ({ body }: Delivery) => {
    const { context, data } = JSON.parse(body) as { context: { resource: { name: string } }; data: unknown };
    return [data, { ...context, resource: context.resource.name }] as const;
  };

  it('send what such functions read as documents before and after', async () => {
    await putTrigger('us-central1-seen-0', type('write'));
    const ref = world.admin.doc('users/u1');
    await ref.set({ name: 'Ada', inner: { a: 1, b: 2 } });
    await ref.update({ 'inner.b': 3 });
    await ref.delete();
    await world.clock.idle();

    process.env['GCLOUD_PROJECT'] = PROJECT;
    process.env['FIREBASE_CONFIG'] = JSON.stringify({ projectId: PROJECT });
    const seen: unknown[] = [];
    const { firestore } = load(`${FUNCTIONS}lib/v1/index.js`) as typeof functions;
    const seeing = firestore.document('users/{uid}').onWrite(({ before, after }, { params }) => {
      seen.push([params['uid'], before.data()?.['inner'], after.data()?.['inner']]);
    });
    for (const delivery of deliveries) await seeing(...received(delivery));
    expect(seen).toEqual([
      ['u1', undefined, { a: 1, b: 2 }],
      ['u1', { a: 1, b: 2 }, { a: 1, b: 3 }],
      ['u1', { a: 1, b: 3 }, undefined],
    ]);
    expect(deliveries[1]?.url).toBe(`/functions/projects/${PROJECT}/triggers/us-central1-seen-0`);
    expect(received(deliveries[1] as Delivery)[0]).toMatchObject({ updateMask: { fieldPaths: ['inner.b'] } });
  });

  it('raise what was asked for, and replace an earlier registration', async () => {
    await putTrigger('a', type('write'));
    await putTrigger('a', type('create'), resource.replace('users', 'others'));
    await putTrigger('b', type('delete'));
    await world.admin.doc('users/u1').set({});
    await world.admin.doc('others/o1').set({ n: 1 });
    await world.admin.doc('others/o1').set({ n: 2 });
    await world.admin.doc('users/u1').delete();
    await world.clock.idle();
    expect(deliveries.map(({ url }) => url.split('/').at(-1))).toEqual(['a', 'b']);
  });

  it.each([
    ['another type', () => putTrigger('c', 'providers/cloud.firestore/eventTypes/document.peek')],
    ['another resource', () => putTrigger('c', type('write'), 'users/{uid}')],
  ])('are refused for %s', async (_, attempt) => {
    expect((await attempt()).status).toBe(400);
  });
});
