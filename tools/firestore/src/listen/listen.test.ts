import { deleteApp, type FirebaseApp, initializeApp } from 'firebase/app';
import {
  connectFirestoreEmulator,
  doc,
  type Firestore,
  getFirestore,
  increment,
  onSnapshot,
  setDoc,
  setLogLevel,
  terminate,
} from 'firebase/firestore';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { above, listening } from '../testing/listening.ts';
import { firstOf, PROJECT, ROOT, startWorld, type TestWorld, userToken } from '../testing/world.ts';
import { integer, text, type Value } from '../values/value.ts';

setLogLevel('silent');

const vector: Value = {
  kind: 'map',
  fields: new Map<string, Value>([
    ['__type__', text('__vector__')],
    ['value', { kind: 'array', values: [integer(1)] }],
  ]),
};
const nearest = { vectorField: { fieldPath: 'v' }, queryVector: vector, distanceMeasure: 'EUCLIDEAN', limit: 1 };

describe('a stream of listeners', () => {
  it('gives what is there, says that it is current, and follows', async () => {
    const { put, open } = listening();
    await Promise.all([put('c/a', 1), put('c/b', 5)]);
    const stream = open();
    stream.add({ targetId: 7, query: above(3) });
    expect(stream.news()).toEqual(['ADD 7', 'c/b for 7', 'CURRENT 7', 'NO_CHANGE']);
    await put('c/a', 9);
    expect(stream.news()).toEqual(['c/a for 7', 'NO_CHANGE']);
    await put('c/b', 2);
    await put('c/a');
    expect(stream.news()).toEqual(['c/b removed for 7', 'NO_CHANGE', 'c/a deleted for 7', 'NO_CHANGE']);
    await put('c/b', 1);
    expect(stream.news()).toEqual([]);
  });

  it('brings all its targets to the same commit at once', async () => {
    const { put, open } = listening();
    const stream = open();
    stream.add({ targetId: 1, query: above(3) });
    stream.add({ targetId: 2, documents: { documents: [`${ROOT}/c/a`] } });
    expect(stream.news()).toContain('c/a deleted for 2');
    await put('c/a', 5);
    const news = stream.news();
    expect(news.at(-1)).toBe('NO_CHANGE');
    expect(news.slice(0, -1)).toEqual(expect.arrayContaining(['c/a for 1', 'c/a for 2']));
    expect(news).toHaveLength(3);
    stream.stream.receive({ removeTarget: 1 });
    await put('c/a', 6);
    expect(stream.news()).toEqual(['REMOVE 1', 'c/a for 2', 'NO_CHANGE']);
  });

  it('refills a limited window when a document leaves it', async () => {
    const { put, open } = listening();
    await Promise.all([4, 5, 6].map((n) => put(`c/d${n}`, n)));
    const stream = open();
    stream.add({ targetId: 1, query: above(3, 2) });
    stream.news();
    await put('c/d4');
    expect(stream.news()).toEqual(['c/d4 deleted for 1', 'c/d6 for 1', 'NO_CHANGE']);
    await put('c/d9', 9);
    expect(stream.news()).toEqual([]);
  });

  it('takes a target away that is wanted once', async () => {
    const { put, open } = listening();
    await put('c/a', 4);
    const stream = open();
    stream.add({ targetId: 1, query: above(3), once: true });
    expect(stream.news()).toEqual(['ADD 1', 'c/a for 1', 'CURRENT 1', 'NO_CHANGE', 'REMOVE 1']);
    await put('c/a', 5);
    expect(stream.news()).toEqual([]);
  });

  it('chooses the ids of targets for a client that leaves them to it', () => {
    const stream = listening().open();
    stream.add({ query: above(3) });
    stream.add({ query: above(4) });
    expect(stream.news()).toEqual(expect.arrayContaining(['ADD 1', 'ADD 2']));
    stream.add({ targetId: 9, query: above(5) });
    expect(stream.news()).toEqual(['REMOVE 9']);
  });

  it('ends when it is asked for another database', () => {
    const { stream } = listening().open();
    stream.receive({ database: 'projects/p/databases/d', addTarget: { targetId: 1, once: true, documents: {} } });
    expect(() => stream.receive({ database: 'projects/q/databases/d', removeTarget: 1 })).toThrow('one database');
  });

  it.each([
    ['select', { select: { fields: [{ fieldPath: 'n' }] } }],
    ['find_nearest', { findNearest: nearest }],
  ])('refuses %s, which production answers only once', (clause, more) => {
    const stream = listening().open();
    const structuredQuery = { from: [{ collectionId: 'c' }], ...more };
    stream.add({ targetId: 1, query: { parent: ROOT, structuredQuery } });
    const [response] = stream.responses;
    expect(response?.targetChange?.cause?.message).toBe(`'${clause}' clauses are not supported for real-time queries.`);
  });

  it('refuses a target that makes no sense and keeps the others', async () => {
    const { put, open } = listening();
    const stream = open();
    stream.add({ targetId: 1, query: above(3) });
    stream.news();
    stream.add({ targetId: 2, query: { parent: ROOT, structuredQuery: { limit: -1 } } });
    expect(stream.responses.splice(0)).toMatchObject([
      { targetChange: { targetChangeType: 'REMOVE', targetIds: [2], cause: { code: 3 } } },
    ]);
    await put('c/a', 5);
    expect(stream.news()).toEqual(['c/a for 1', 'NO_CHANGE']);
  });
});

describe('listeners over gRPC', () => {
  let world: TestWorld;
  let app: FirebaseApp;
  let web: Firestore;

  beforeEach(async () => {
    world = await startWorld({
      rules: `service cloud.firestore { match /databases/{d}/documents { match /own/{uid} {
        allow read: if request.auth.uid == uid && !('hidden' in resource.data); allow write: if request.auth.uid == uid; } } }`,
    });
    app = initializeApp({ projectId: PROJECT }, `listen-${world.server.port}`);
    web = getFirestore(app);
    connectFirestoreEmulator(web, '127.0.0.1', world.server.port, { mockUserToken: userToken('me') });
  });

  afterEach(async () => {
    await terminate(web);
    await deleteApp(app);
    await world.close();
  });

  it('reach the server SDK with each change', async () => {
    const ref = world.admin.doc('things/t');
    const seen = firstOf(
      (listener: (n: unknown) => void) => ref.onSnapshot((snapshot) => listener(snapshot.get('n'))),
      (n) => (n === 2 ? true : undefined),
    );
    await ref.set({ n: 1 });
    await ref.set({ n: 2 });
    expect(await seen).toBe(true);
  });

  it('reach the web SDK in Node, whose writes stream too', async () => {
    const mine = doc(web, 'own/me');
    await world.admin.doc('own/me').set({ n: 0 });
    const seen = firstOf(
      (listener: (n: unknown) => void) =>
        onSnapshot(mine, { includeMetadataChanges: true }, (snapshot) =>
          listener(snapshot.metadata.hasPendingWrites ? 0 : snapshot.data()?.['n']),
        ),
      (n) => (n === 3 ? true : undefined),
    );
    await Promise.all([
      setDoc(mine, { n: increment(1) }, { merge: true }),
      setDoc(mine, { n: increment(2) }, { merge: true }),
    ]);
    expect(await seen).toBe(true);
    await expect(setDoc(doc(web, 'own/you'), {})).rejects.toMatchObject({ code: 'permission-denied' });
  });

  it('end when a change takes the right to read away', async () => {
    await world.admin.doc('own/me').set({ n: 1 });
    const ended = new Promise<string>((resolve) => {
      onSnapshot(
        doc(web, 'own/me'),
        (snapshot) => {
          if (snapshot.get('n') === 1) void world.admin.doc('own/me').set({ hidden: true });
        },
        (error) => resolve(error.code),
      );
    });
    expect(await ended).toBe('permission-denied');
  });
});
