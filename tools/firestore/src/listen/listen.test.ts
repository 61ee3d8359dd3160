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
import { callerOf } from '../caller.ts';
import { Engine } from '../engine.ts';
import { firstOf, PROJECT, ROOT, startWorld, type TestWorld, userToken } from '../testing/world.ts';
import { integer, type Value } from '../values/value.ts';
import type { ListenResponse, Target } from '../wire/messages.ts';
import { ListenStream } from './listen-stream.ts';
import { Watch } from './watch.ts';

setLogLevel('silent');

/** One client's stream with what it was sent, in short words. */
class TestStream {
  readonly responses: ListenResponse[] = [];
  readonly stream: ListenStream;

  constructor(engine: Engine, watch: Watch) {
    const context = { engine, caller: callerOf('Bearer owner') };
    this.stream = new ListenStream(
      context,
      () => watch,
      (response) => this.responses.push(response),
    );
  }

  add(target: Target): void {
    this.stream.receive({ addTarget: target });
  }

  /** What came since the last call. */
  news(): string[] {
    return this.responses.splice(0).map(inWords);
  }
}

const short = (name: string) => name.slice(ROOT.length + 1);

function inWords({ targetChange, documentChange, documentDelete, documentRemove }: ListenResponse): string {
  if (targetChange) return `${targetChange.targetChangeType} ${targetChange.targetIds?.join() ?? ''}`.trim();
  if (documentChange) return `${short(documentChange.document.name)} for ${documentChange.targetIds?.join()}`;
  if (documentDelete) return `${short(documentDelete.document)} deleted for ${documentDelete.removedTargetIds.join()}`;
  return `${short(documentRemove?.document ?? '')} removed for ${documentRemove?.removedTargetIds.join()}`;
}

function setUp() {
  const engine = new Engine(() => 1000);
  const database = engine.database(ROOT);
  const watch = new Watch(database);
  const put = (path: string, n?: number) => {
    const name = `${ROOT}/${path}`;
    return database.commit([
      n === undefined ? { delete: name } : { update: { name, fields: new Map<string, Value>([['n', integer(n)]]) } },
    ]);
  };
  return { database, put, open: () => new TestStream(engine, watch) };
}

const above = (n: number, limit?: number): NonNullable<Target['query']> => ({
  parent: ROOT,
  structuredQuery: {
    from: [{ collectionId: 'c' }],
    where: { fieldFilter: { field: { fieldPath: 'n' }, op: 'GREATER_THAN', value: integer(n) } },
    ...(limit !== undefined && { limit }),
  },
});

const tokenOf = (stream: TestStream) =>
  stream.responses.findLast(({ targetChange }) => targetChange?.resumeToken)?.targetChange?.resumeToken ??
  new Uint8Array();

describe('a stream of listeners', () => {
  it('gives what is there, says that it is current, and follows', async () => {
    const { put, open } = setUp();
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
    const { put, open } = setUp();
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
    const { put, open } = setUp();
    await Promise.all([4, 5, 6].map((n) => put(`c/d${n}`, n)));
    const stream = open();
    stream.add({ targetId: 1, query: above(3, 2) });
    stream.news();
    await put('c/d4');
    expect(stream.news()).toEqual(['c/d4 deleted for 1', 'c/d6 for 1', 'NO_CHANGE']);
    await put('c/d9', 9);
    expect(stream.news()).toEqual([]);
  });

  it('tells a client that comes back only what it missed', async () => {
    const { put, open } = setUp();
    await Promise.all([put('c/a', 4), put('c/b', 5), put('c/c', 6)]);
    const first = open();
    first.add({ targetId: 1, query: above(3) });
    const resumeToken = tokenOf(first);
    first.stream.close();
    await put('c/a', 1);
    await put('c/b');
    await put('c/d', 7);
    const second = open();
    second.add({ targetId: 1, query: above(3), resumeToken });
    const news = second.news();
    expect([news[0], ...news.slice(-2)]).toEqual(['ADD 1', 'CURRENT 1', 'NO_CHANGE']);
    expect(new Set(news.slice(1, -2))).toEqual(new Set(['c/a removed for 1', 'c/b deleted for 1', 'c/d for 1']));
  });

  it.each([
    ['a token of another run', { query: above(3), resumeToken: Buffer.from('other:1') }],
    ['a limited window', { query: above(3, 9), readTime: 10n ** 18n }],
    ['a time before memory begins', { query: above(3), readTime: 1n }],
  ])('starts anew for %s', async (_what, target) => {
    const { put, open } = setUp();
    await put('c/a', 4);
    const stream = open();
    stream.add({ targetId: 1, ...target });
    expect(stream.news()).toEqual(['ADD 1', 'RESET 1', 'c/a for 1', 'CURRENT 1', 'NO_CHANGE']);
  });

  it('refuses a target that makes no sense and keeps the others', async () => {
    const { put, open } = setUp();
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
