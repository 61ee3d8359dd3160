import { Client, credentials, Metadata } from '@grpc/grpc-js';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Engine } from '../engine.ts';
import { ROOT, startWorld, type TestWorld } from '../testing/world.ts';
import { NO_FIELDS } from '../values/value.ts';
import type { Write } from '../wire/messages.ts';
import { firestoreCodec } from '../wire/registry.ts';
import type { Transaction } from './transaction.ts';

/** A promise that the test settles itself. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => undefined as void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

const settled = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

/** One database, and its transactions as a client that speaks the protocol has them. */
function bench() {
  const database = new Engine(() => 1000).database(ROOT);
  const { transactions } = database;
  const write: Write = { update: { name: `${ROOT}/a/b`, fields: NO_FIELDS } };
  const begin = (retried?: Transaction) =>
    transactions.begin(
      { readWrite: retried ? { retryTransaction: Buffer.from(retried.id) } : {} },
      { now: 0n, peer: undefined },
    );
  const read = (transaction: Transaction) => transactions.read(transaction, ['a/b']);
  const commit = (transaction?: Transaction) =>
    database.commit([write], { transaction: transaction && transactions.get(Buffer.from(transaction.id)) });
  return { database, transactions, write, begin, read, commit };
}

describe('a transaction', () => {
  afterEach(() => vi.useRealTimers());

  it('that has been silent for a minute yields, and is told so', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { database, transactions, begin, read, commit } = bench();
    const silent = begin();
    await read(silent);
    vi.advanceTimersByTime(60_001);
    await commit();
    expect(database.store.get('a/b')).toBeDefined();
    expect(() => transactions.get(Buffer.from(silent.id))).toThrow('transaction has expired');
  });

  it('that has been silent for a minute has expired, though nobody waits for it', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { database, begin, read, commit } = bench();
    const [silent, forgotten] = [begin(), begin()];
    await Promise.all([read(silent), read(forgotten)]);
    vi.advanceTimersByTime(60_001);
    await expect(async () => commit(silent)).rejects.toThrow('transaction has expired');
    begin();
    expect([database.transactions.size, database.transactions.locks.held]).toEqual([1, 0]);
  });

  it('expires after four and a half minutes, however busy', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { begin, commit, transactions } = bench();
    const busy = begin();
    for (let seconds = 0; seconds < 270; seconds += 30) {
      vi.advanceTimersByTime(30_000);
      transactions.get(Buffer.from(busy.id));
    }
    vi.advanceTimersByTime(1);
    await expect(async () => commit(busy)).rejects.toThrow('transaction has expired');
  });

  it('reads what another has read, and waits with its commit for the other that is older', async () => {
    const { begin, read, commit } = bench();
    const [older, younger] = [begin(), begin()];
    await Promise.all([read(older), read(younger)]);
    let done = false;
    const committed = commit(younger).then(() => (done = true));
    await settled();
    expect(done).toBe(false);
    older.abort(new Error('given up'));
    await committed;
  });

  it('that is older writes what a younger one has read, and the younger one is told of contention', async () => {
    const { begin, read, commit } = bench();
    const [older, younger] = [begin(), begin()];
    await Promise.all([read(older), read(younger)]);
    await commit(older);
    expect(() => commit(younger)).toThrow('Aborted due to cross-transaction contention.');
    expect(() => commit(younger)).toThrow('transaction has expired');
  });

  it('that fails with its commit is over: a commit sent again is told so', async () => {
    const { begin, read, commit } = bench();
    const [older, younger] = [begin(), begin()];
    await Promise.all([read(older), read(younger)]);
    const outcome = commit(younger).catch((error: unknown) => error);
    await commit(older);
    expect(await outcome).toMatchObject({ status: 'ABORTED' });
    expect(() => commit(younger)).toThrow('transaction has expired');
  });

  it('that tries again is as old as at first, and reads alone', async () => {
    const { begin, read, commit } = bench();
    const [oldest, old] = [begin(), begin()];
    await Promise.all([read(oldest), read(old)]);
    await commit(oldest);
    const young = begin();
    const again = begin(old);
    await read(again);
    let done = false;
    const reading = read(young).then(() => (done = true));
    await settled();
    expect(done).toBe(false);
    await commit(again);
    await reading;
  });

  it('goes before a plain batch that it meets in a circle, and the batch is done afterwards', async () => {
    const { database, transactions, begin, read, commit, write } = bench();
    const transaction = begin();
    await transactions.read(transaction, ['x/y']);
    const batch = database.commit([write, { update: { name: `${ROOT}/x/y`, fields: NO_FIELDS } }]);
    expect(await read(transaction)).toEqual([undefined]);
    const { time } = await commit(transaction);
    expect((await batch).time).toBeGreaterThan(time);
    expect(database.store.get('x/y')).toBeDefined();
  });
});

describe('transactions of the server SDK', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  it('lets two on one document succeed one after the other, though both have read it', async () => {
    const ref = world.admin.doc('queue/one');
    await ref.set({ order: [] });
    const bothHaveRead = gate();
    const attempts = { first: 0, second: 0 };
    const append = (name: keyof typeof attempts) =>
      world.admin.runTransaction(async (transaction) => {
        attempts[name]++;
        const order = (await transaction.get(ref)).get('order') as string[];
        if (attempts.first + attempts.second === 2) bothHaveRead.open();
        await bothHaveRead.opened;
        transaction.update(ref, { order: [...order, name] });
      });
    await Promise.all([append('first'), append('second')]);
    expect((await ref.get()).get('order')).toHaveLength(2);
    expect(attempts.first + attempts.second).toBe(3);
  });

  it('breaks a deadlock at once and lets both finish', async () => {
    const [left, right] = [world.admin.doc('cross/left'), world.admin.doc('cross/right')];
    await Promise.all([left.set({ n: 0 }), right.set({ n: 0 })]);
    const bothHaveOne = gate();
    let holding = 0;
    const cross = (mine: typeof left, theirs: typeof left) =>
      world.admin.runTransaction(async (transaction) => {
        const own = await transaction.get(mine);
        if (++holding === 2) bothHaveOne.open();
        await bothHaveOne.opened;
        const other = await transaction.get(theirs);
        transaction.update(mine, { n: Number(own.get('n')) + 1 });
        transaction.update(theirs, { n: Number(other.get('n')) + 1 });
      });
    await Promise.all([cross(left, right), cross(right, left)]);
    expect([(await left.get()).get('n'), (await right.get()).get('n')]).toEqual([2, 2]);
  });

  it('holds back a plain write to a document that a transaction has read', async () => {
    const ref = world.admin.doc('queue/plain');
    await ref.set({ by: 'nobody' });
    let plain: Promise<unknown> | undefined;
    await world.admin.runTransaction(async (transaction) => {
      await transaction.get(ref);
      plain ??= ref.set({ by: 'plain' });
      transaction.set(ref, { by: 'transaction' });
    });
    await plain;
    expect((await ref.get()).get('by')).toBe('plain');
  });

  it('never lets two book what each found free by a query', async () => {
    const bookings = world.admin.collection('bookings');
    const book = (id: string) =>
      world.admin.runTransaction(async (transaction) => {
        const taken = await transaction.get(bookings.where('slot', '==', 9));
        if (taken.empty) transaction.create(bookings.doc(id), { slot: 9 });
        return taken.empty;
      });
    const outcomes = await Promise.all(['a', 'b', 'c', 'd'].map(book));
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect((await bookings.get()).size).toBe(1);
  });

  it('shows a read-only transaction one instant', async () => {
    const ref = world.admin.doc('instants/i');
    await ref.set({ n: 1 });
    const seen = await world.admin.runTransaction(
      async (transaction) => {
        const before = await transaction.get(ref);
        await ref.set({ n: 2 });
        const after = await transaction.get(world.admin.collection('instants').where('n', '>', 0));
        return [before.get('n'), after.docs[0]?.get('n')];
      },
      { readOnly: true },
    );
    expect(seen).toEqual([1, 1]);
  });

  it('lets go of what a vanished client had locked', async () => {
    const ref = world.admin.doc('orphans/o');
    await ref.set({ n: 1 });
    const vanish = await holdLock(world, ref.path);
    const waiting = ref.set({ n: 2 });
    vanish();
    await waiting;
    expect((await ref.get()).get('n')).toBe(2);
  });
});

/** Locks a document over a connection of its own that can be cut. */
async function holdLock(world: TestWorld, path: string): Promise<() => void> {
  const client = new Client(world.server.host, credentials.createInsecure());
  const metadata = new Metadata();
  metadata.set('authorization', 'Bearer owner');
  const call = client.makeServerStreamRequest(
    '/google.firestore.v1.Firestore/BatchGetDocuments',
    (request: unknown) => Buffer.from(firestoreCodec('BatchGetDocumentsRequest').encode(request)),
    (bytes) => firestoreCodec('BatchGetDocumentsResponse').decode(bytes),
    { database: ROOT.replace('/documents', ''), documents: [`${ROOT}/${path}`], newTransaction: { readWrite: {} } },
    metadata,
  );
  await new Promise<void>((resolve, reject) => {
    call.on('data', () => undefined);
    call.on('end', resolve);
    call.on('error', reject);
  });
  return () => client.close();
}
