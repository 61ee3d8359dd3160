import { deleteApp, type FirebaseApp, initializeApp } from 'firebase/app';
import {
  collection,
  connectFirestoreEmulator,
  count,
  doc,
  type Firestore,
  getAggregate,
  getDoc,
  getDocs,
  getFirestore,
  limit,
  orderBy,
  query,
  runTransaction,
  serverTimestamp,
  setDoc,
  setLogLevel,
  sum,
  where,
} from 'firebase/firestore/lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT, startWorld, type TestWorld, userToken } from '../testing/world.ts';

const RULES = `rules_version = '2';
service cloud.firestore {
  match /databases/{database}/documents {
    match /notes/{id} {
      allow get: if resource == null || resource.data.owner == request.auth.uid;
      allow list: if resource.data.owner == request.auth.uid;
      allow create: if request.resource.data.owner == request.auth.uid
        && request.resource.data.at == request.time
        && existsAfter(/databases/$(database)/documents/notes/$(id));
      allow update: if request.resource.data.diff(resource.data).affectedKeys().hasOnly(['n']);
    }
  }
}`;

let world: TestWorld;
let app: FirebaseApp;
let me: Firestore;

setLogLevel('silent');

beforeEach(async () => {
  world = await startWorld({ rules: RULES });
  app = initializeApp({ projectId: 'demo-firestore', apiKey: 'none' }, `lite-${world.server.port}`);
  me = getFirestore(app);
  connectFirestoreEmulator(me, '127.0.0.1', world.server.port, { mockUserToken: userToken('me') });
});

afterEach(async () => {
  await deleteApp(app);
  await world.close();
});

async function call(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${world.server.url}/v1/${ROOT}${path}`, {
    method,
    headers: { authorization: 'Bearer owner' },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

describe('the lite web SDK', () => {
  it('writes, reads and queries what the rules allow', async () => {
    const notes = collection(me, 'notes');
    for (const n of [3, 1, 2]) await setDoc(doc(notes, `n${n}`), { owner: 'me', n, at: serverTimestamp() });
    const mine = query(notes, where('owner', '==', 'me'), orderBy('n', 'desc'), limit(2));
    expect((await getDocs(mine)).docs.map((each) => each.get('n'))).toEqual([3, 2]);
    const totals = await getAggregate(query(notes, where('owner', '==', 'me')), { all: count(), sum: sum('n') });
    expect(totals.data()).toEqual({ all: 3, sum: 6 });
    expect((await getDoc(doc(notes, 'none'))).exists()).toBe(false);
  });

  it('is refused what the rules do not allow, and nothing is written', async () => {
    const denied = expect.objectContaining({ code: 'permission-denied' });
    await expect(setDoc(doc(me, 'notes/a'), { owner: 'you', at: serverTimestamp() })).rejects.toEqual(denied);
    await expect(getDocs(collection(me, 'notes'))).rejects.toEqual(denied);
    await world.admin.doc('notes/yours').set({ owner: 'you' });
    await expect(getDoc(doc(me, 'notes/yours'))).rejects.toEqual(denied);
    expect((await world.admin.collection('notes').get()).size).toBe(1);
  });

  it('loses no increment between optimistic transactions', async () => {
    await setDoc(doc(me, 'notes/c'), { owner: 'me', n: 0, at: serverTimestamp() });
    const increment = () =>
      runTransaction(me, async (transaction) => {
        const read = await transaction.get(doc(me, 'notes/c'));
        transaction.update(doc(me, 'notes/c'), { n: Number(read.get('n')) + 1 });
      });
    await Promise.all([increment(), increment(), increment()]);
    expect((await getDoc(doc(me, 'notes/c'))).get('n')).toBe(3);
  });
});

describe('the REST API', () => {
  it('creates, lists, patches, gets and deletes documents', async () => {
    const created = await call('POST', '/things?documentId=t1', { fields: { n: { integerValue: '1' } } });
    expect(created).toMatchObject({
      status: 200,
      body: { name: `${ROOT}/things/t1`, fields: { n: { integerValue: '1' } } },
    });
    await call('PATCH', '/things/t1?updateMask.fieldPaths=m&currentDocument.exists=true', {
      fields: { m: { doubleValue: 'NaN' } },
    });
    const got = await call('GET', '/things/t1?mask.fieldPaths=m');
    expect(got.body).toMatchObject({ fields: { m: { doubleValue: 'NaN' } } });
    expect((got.body as { fields: object }).fields).not.toHaveProperty('n');
    await call('POST', '/things?documentId=t2', {});
    const page = (await call('GET', '/things?pageSize=1')).body as { documents: unknown[]; nextPageToken: string };
    expect(page.documents).toHaveLength(1);
    const next = (await call('GET', `/things?pageSize=1&pageToken=${encodeURIComponent(page.nextPageToken)}`)).body;
    expect(next).toMatchObject({ documents: [{ name: `${ROOT}/things/t2` }] });
    expect((await call('DELETE', '/things/t1')).status).toBe(200);
    expect(await call('GET', '/things/t1')).toMatchObject({ status: 404, body: { error: { status: 'NOT_FOUND' } } });
  });

  it('answers an empty query with the time of reading alone', async () => {
    const answer = await call('POST', ':runQuery', { structuredQuery: { from: [{ collectionId: 'none' }] } });
    expect(answer.body).toEqual([{ readTime: expect.stringMatching(/^\d{4}-.*Z$/) }]);
  });

  it.each<[string, string, string, unknown]>([
    ['text that is not JSON', 'POST', ':commit', '{'],
    ['JSON that is no object', 'POST', ':commit', '[1]'],
    ['a write without an operation', 'POST', ':commit', { writes: [{}] }],
    ['a name with an odd number of segments', 'POST', ':commit', { writes: [{ delete: `${ROOT}/a` }] }],
    ['a name of nothing', 'POST', ':commit', { writes: [{ delete: 'nothing' }] }],
    ['an empty segment', 'POST', ':commit', { writes: [{ delete: `${ROOT}/a//b/c` }] }],
    ['a value of no kind', 'POST', '/things', { fields: { a: { wrongValue: 1 } } }],
    ['an array in an array', 'POST', '/things', { fields: { a: { arrayValue: { values: [{ arrayValue: {} }] } } } }],
    ['a reserved field name', 'POST', '/things', { fields: { __x__: { nullValue: null } } }],
    ['an unknown operator', 'POST', ':runQuery', { structuredQuery: { where: { fieldFilter: { op: 'ABOUT' } } } }],
    ['an unknown transaction', 'POST', ':commit', { transaction: 'AAAA', writes: [] }],
    ['a broken field path', 'GET', '/things/t1?mask.fieldPaths=a..b', undefined],
  ])('refuses %s with INVALID_ARGUMENT and goes on serving', async (_what, method, path, body) => {
    if (method === 'GET') await call('POST', '/things?documentId=t1', {});
    expect(await call(method, path, body)).toMatchObject({
      status: 400,
      body: { error: { status: 'INVALID_ARGUMENT' } },
    });
    expect((await fetch(world.server.url)).status).toBe(200);
  });

  it('lets a browser of any origin ask', async () => {
    const response = await fetch(`${world.server.url}/v1/${ROOT}:commit`, {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:5173', 'access-control-request-headers': 'authorization' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
    expect(response.headers.get('access-control-allow-headers')).toBe('authorization');
  });
});

describe('a batch of writes over REST', () => {
  it('is refused as a whole when one document name is malformed', async () => {
    const write = (id: string) => ({ update: { name: `${ROOT}/notes/${id}`, fields: {} } });
    const response = await fetch(`${world.server.url}/v1/${ROOT}:batchWrite`, {
      method: 'POST',
      headers: { authorization: 'Bearer owner' },
      body: JSON.stringify({ writes: [write('good'), write('__bad__')] }),
    });
    expect(response.status).toBe(400);
    expect((await world.admin.doc('notes/good').get()).exists).toBe(false);
  });
});
