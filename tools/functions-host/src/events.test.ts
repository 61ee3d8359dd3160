import { serve, type RunningServer } from '@sos/simulator-kit/http-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOME, PROJECT, startTestWorld, type TestWorld } from './testing/test-world.ts';

const TRIGGER = `${HOME}-userWritten-0`;
const NAME = `projects/${PROJECT}/databases/(default)/documents/users/ada`;
const TIME = '2026-01-01T12:00:00.000Z';
const ATTRIBUTES = {
  specversion: '1.0',
  id: 'event-1',
  type: 'google.cloud.firestore.document.v1.written',
  source: `//firestore.googleapis.com/projects/${PROJECT}/databases/(default)`,
  subject: 'documents/users/ada',
  time: TIME,
  project: PROJECT,
  database: '(default)',
  namespace: '(default)',
  document: 'users/ada',
  location: HOME,
};
const binaryHeaders = Object.fromEntries(Object.entries(ATTRIBUTES).map(([name, value]) => [`ce-${name}`, value]));
const restDocument = (age: string) => ({
  name: NAME,
  fields: { age: { integerValue: age } },
  createTime: TIME,
  updateTime: TIME,
});
const jsonData = { value: restDocument('37'), oldValue: restDocument('36') };
// google.events.cloud.firestore.v1.DocumentEventData, field by field.
const field = (number: number, content: Uint8Array | string) => {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from([(number << 3) | 2, bytes.length]), bytes]);
};
const varint = (number: number, value: number) => Buffer.from([number << 3, value]);
const protoDocument = (age: number) => {
  const ageEntry = Buffer.concat([field(1, 'age'), field(2, varint(2, age))]);
  return Buffer.concat([field(1, NAME), field(2, ageEntry), field(3, varint(1, 1)), field(4, varint(1, 1))]);
};
const protobuf = Buffer.concat([field(1, protoDocument(37)), field(2, protoDocument(36))]);

let world: TestWorld;
let firestore: RunningServer;
let registered: { path: string; body: unknown }[];
beforeAll(async () => {
  registered = [];
  firestore = await serve(0, async ({ url, body }) => {
    registered.push({ path: url.pathname + url.search, body: JSON.parse(body.toString('utf8')) });
    return { body: {} };
  });
  world = await startTestWorld({ firestoreUrl: firestore.url });
});
beforeEach(() => world.journal.clear());
afterAll(async () => {
  await world.close();
  await firestore.close();
});

const deliver = (headers: Record<string, string>, body: string | Buffer, trigger = TRIGGER) =>
  fetch(`${world.host.url}/functions/projects/${PROJECT}/triggers/${trigger}`, { method: 'POST', headers, body });
const seen = () => world.journal.seen('userWritten');
const expected = { id: 'event-1', uid: 'ada', before: { age: 36 }, after: { age: 37 } };

describe('a Firestore trigger', () => {
  it('is registered with Firestore when its bundle is loaded, and once only', async () => {
    world.host.crash(HOME);
    await world.clock.idle();
    expect(registered).toEqual([
      {
        path: `/emulator/v1/projects/${PROJECT}/eventarcTrigger?eventarcTriggerId=${TRIGGER}`,
        body: {
          eventType: 'google.cloud.firestore.document.v1.written',
          database: '(default)',
          namespace: '(default)',
          document: { value: 'users/{uid}', matchType: 'PATH_PATTERN' },
        },
      },
    ]);
  });

  it('that Firestore refuses keeps the host from starting', async () => {
    const refusing = await serve(0, async () => ({ status: 400, body: 'no such database' }));
    await expect(startTestWorld({ firestoreUrl: refusing.url })).rejects.toThrow('no such database');
    await refusing.close();
  });
});

describe('an event', () => {
  it.each([
    ['base64 protobuf', 'application/protobuf', protobuf.toString('base64')],
    ['protobuf bytes', 'application/protobuf', protobuf],
    ['JSON', 'application/json', JSON.stringify(jsonData)],
  ])('reaches its function in binary form with %s', async (_what, contentType, body) => {
    const answer = await deliver({ ...binaryHeaders, 'content-type': contentType }, body);
    expect(answer.status).toBe(200);
    expect(seen()).toEqual([expected]);
  });

  it('reaches its function in structured form', async () => {
    const event = { ...ATTRIBUTES, datacontenttype: 'application/json', data: jsonData };
    const answer = await deliver({ 'content-type': 'application/cloudevents+json' }, JSON.stringify(event));
    expect(answer.status).toBe(200);
    expect(seen()).toEqual([expected]);
  });

  it.each(['throws', 'crashes'])('is answered with 500 when its function %s, so that it comes again', async (how) => {
    if (how === 'throws') world.journal.answer = () => 500;
    else world.faults.add({ where: 'region', match: 'userWritten', do: 'crash' });
    const headers = { ...binaryHeaders, 'content-type': 'application/json' };
    const answer = await deliver(headers, JSON.stringify(jsonData));
    expect(answer.status).toBe(500);
    expect(await answer.json()).toMatchObject({ retry: false });
    world.journal.answer = () => 200;
    expect((await deliver(headers, JSON.stringify(jsonData))).status).toBe(200);
  });

  it('for an unknown trigger is refused', async () => {
    expect((await deliver(binaryHeaders, '{}', 'europe-west1-nothing-0')).status).toBe(404);
  });
});
