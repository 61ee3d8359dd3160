import { Client, credentials, Metadata } from '@grpc/grpc-js';
import type { Transaction } from 'firebase-admin/firestore';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Engine } from '../engine.ts';
import { ROOT, startWorld, type TestWorld } from '../testing/world.ts';
import { NO_FIELDS } from '../values/value.ts';
import type { Write } from '../wire/messages.ts';
import { firestoreCodec } from '../wire/registry.ts';

/** A promise that the test settles itself. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => undefined as void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

describe('a transaction', () => {
  afterEach(() => vi.useRealTimers());

  it('that has been silent for a minute yields, and is told so', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const database = new Engine(() => 1000).database(ROOT);
    const write: Write = { update: { name: `${ROOT}/a/b`, fields: NO_FIELDS } };
    const silent = database.transactions.begin({}, { now: 0n, peer: undefined });
    await database.transactions.read(silent, ['a/b']);
    vi.advanceTimersByTime(60_001);
    await database.commit([write]);
    expect(database.store.get('a/b')).toBeDefined();
    expect(() => database.transactions.get(Buffer.from(silent.id))).toThrow('transaction has expired');
  });
});

describe('transactions of the server SDK', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  it('lets two on one document succeed one after the other, each at its first attempt', async () => {
    const ref = world.admin.doc('queue/one');
    await ref.set({ order: [] });
    const firstHasRead = gate();
    const attempts = { first: 0, second: 0 };
    const append = async (transaction: Transaction, name: string) => {
      const order = (await transaction.get(ref)).get('order') as string[];
      transaction.update(ref, { order: [...order, name] });
    };
    const first = world.admin.runTransaction(async (transaction) => {
      attempts.first++;
      await append(transaction, 'first');
      firstHasRead.open();
    });
    await firstHasRead.opened;
    const second = world.admin.runTransaction(async (transaction) => {
      attempts.second++;
      await append(transaction, 'second');
    });
    await Promise.all([first, second]);
    expect((await ref.get()).get('order')).toEqual(['first', 'second']);
    expect(attempts).toEqual({ first: 1, second: 1 });
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
