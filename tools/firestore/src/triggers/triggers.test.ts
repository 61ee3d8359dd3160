import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { WorldClock } from '@sos/clock/world-clock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

/** The decoder by which functions read the events; the package keeps it to itself. */
const DECODER = fileURLToPath(
  new URL('../../../../node_modules/firebase-functions/protos/compiledFirestore.js', import.meta.url),
);

const { google } = createRequire(import.meta.url)(DECODER) as {
  google: { events: { cloud: { firestore: { v1: { DocumentEventData: { decode(bytes: Buffer): EventData } } } } } };
};
const decode = ({ body }: Delivery) =>
  google.events.cloud.firestore.v1.DocumentEventData.decode(Buffer.from(body, 'base64'));

let world: TestWorld;
let functions: Server;
let deliveries: Delivery[];
let answers: number[];

beforeEach(async () => {
  deliveries = [];
  answers = [];
  functions = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      deliveries.push({ url: request.url ?? '', headers: request.headers, body });
      response.writeHead(answers.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => functions.listen(0, '127.0.0.1', resolve));
  const target = `http://127.0.0.1:${(functions.address() as AddressInfo).port}`;
  world = await startWorld({ clock: new WorldClock({ rate: 0 }), triggerTarget: () => target });
});

afterEach(async () => {
  await world.close();
  functions.closeAllConnections();
  functions.close();
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

  it('try again later, and keep the order of one document meanwhile', async () => {
    await addTrigger('on-user', 'written', 'users/{uid}');
    answers = [500, 500];
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

  it('replace an earlier registration under the same id', async () => {
    await addTrigger('on-user', 'written', 'users/{uid}');
    await addTrigger('on-user', 'written', 'others/{id}');
    await world.admin.doc('users/u1').set({});
    await world.admin.doc('others/o1').set({});
    await world.clock.idle();
    expect(deliveries.map(({ headers }) => headers['ce-document'])).toEqual(['others/o1']);
  });
});
