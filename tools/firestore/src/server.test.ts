import { FieldValue, GeoPoint, Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, startWorld, type TestWorld } from './testing/world.ts';
import { integer } from './values/value.ts';

describe('the server SDK', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  it('reads back every type of value as it was written', async () => {
    const ref = world.admin.doc('values/all');
    const written = {
      nothing: null,
      yes: true,
      whole: 42,
      large: -9_007_199_254_740_991,
      fraction: 0.1,
      nan: Number.NaN,
      endless: -Infinity,
      minusZero: -0,
      text: 'é 😀 \u0000',
      when: new Timestamp(-5, 123_456_000),
      bytes: Buffer.from([0, 255, 128]),
      place: new GeoPoint(48.85, -2.35),
      link: world.admin.doc('a/b/c/d'),
      list: [1, 'two', { three: [3] }, null],
      map: { 'odd.name`': { __proto_: 1 }, empty: {} },
      vector: FieldValue.vector([1, 2.5]),
    };
    await ref.set(written);
    const read = (await ref.get()).data() ?? {};
    expect(read).toEqual({ ...written, link: expect.objectContaining({ path: 'a/b/c/d' }) });
    expect(Object.is(read['minusZero'], -0)).toBe(true);
  });

  it('finds documents that were added past it, and nobody else hears of them', async () => {
    await world.admin.doc('added/known').set({ n: 1 });
    const heard: number[] = [];
    const stop = world.admin.collection('added').onSnapshot(({ size }) => void heard.push(size));
    await expect.poll(() => heard).toEqual([1]);
    world.server.add([{ name: `${ROOT}/added/new`, fields: new Map([['n', integer(2)]]) }]);
    const found = await world.admin.collection('added').where('n', '>', 0).get();
    expect(found.docs.map((each) => each.get('n') as number)).toEqual([1, 2]);
    expect(heard).toEqual([1]);
    stop();
  });

  it('refuses to create a document twice', async () => {
    const ref = world.admin.doc('once/only');
    await ref.create({ n: 1 });
    await expect(ref.create({ n: 2 })).rejects.toMatchObject({ code: 6 });
    expect((await ref.get()).get('n')).toBe(1);
  });

  it('refuses to update a document that is missing', async () => {
    await expect(world.admin.doc('once/missing').update({ n: 1 })).rejects.toMatchObject({
      code: 5,
      message: expect.stringContaining('No document to update'),
    });
  });

  it("refuses a stale lastUpdateTime in production's words", async () => {
    const ref = world.admin.doc('versions/v');
    const first = await ref.set({ n: 1 });
    await ref.set({ n: 2 });
    const stale = ref.update({ n: 3 }, { lastUpdateTime: first.writeTime });
    await expect(stale).rejects.toMatchObject({
      code: 9,
      message: expect.stringMatching(/the stored version \(\d+\) does not match the required base version \(\d+\)/),
    });
    expect((await ref.get()).get('n')).toBe(2);
  });

  it('transforms fields and merges maps', async () => {
    const ref = world.admin.doc('transforms/t');
    await ref.set({ n: 1, list: [1, 2], inner: { a: 1, b: 2 } });
    await ref.set(
      {
        n: FieldValue.increment(2.5),
        list: FieldValue.arrayUnion(2, 3),
        inner: { b: FieldValue.delete(), c: 3 },
        at: FieldValue.serverTimestamp(),
      },
      { merge: true },
    );
    const after = await ref.get();
    expect(after.data()).toEqual({ n: 3.5, list: [1, 2, 3], inner: { a: 1, c: 3 }, at: after.updateTime });
    await ref.update({ list: FieldValue.arrayRemove(1), 'inner.a': 9 });
    expect((await ref.get()).data()).toMatchObject({ list: [2, 3], inner: { a: 9, c: 3 } });
  });

  it('keeps the update time of a document that a write leaves as it is', async () => {
    const ref = world.admin.doc('versions/same');
    const first = await ref.set({ n: 1 });
    const second = await ref.set({ n: 1 });
    expect(second.writeTime.isEqual(first.writeTime)).toBe(true);
  });

  it('counts to eighty when eighty transactions increment at once', async () => {
    const ref = world.admin.doc('counters/c');
    await ref.set({ n: 0 });
    const increment = () =>
      world.admin.runTransaction(async (transaction) => {
        const read = await transaction.get(ref);
        transaction.update(ref, { n: Number(read.get('n')) + 1 });
      });
    await Promise.all(Array.from({ length: 80 }, increment));
    expect((await ref.get()).get('n')).toBe(80);
  });

  it('answers queries, aggregations and lists of collections', async () => {
    const people = world.admin.collection('people');
    const batch = world.admin.batch();
    for (let age = 0; age < 30; age++) batch.set(people.doc(`p${age}`), { age, even: age % 2 === 0 });
    await batch.commit();
    const evens = people.where('even', '==', true);
    const ages = (await evens.where('age', '>', 5).orderBy('age', 'desc').limit(3).get()).docs.map((each) =>
      each.get('age'),
    );
    expect(ages).toEqual([28, 26, 24]);
    const last = await evens.orderBy('age').limitToLast(2).select('age').get();
    expect(last.docs.map((each) => each.data())).toEqual([{ age: 26 }, { age: 28 }]);
    expect((await evens.count().get()).data()).toEqual({ count: 15 });
    expect((await people.doc('p1').collection('pets').listDocuments()).length).toBe(0);
    await people.doc('none').collection('pets').doc('rex').set({});
    expect((await people.listDocuments()).some(({ id }) => id === 'none')).toBe(true);
    expect((await people.doc('none').listCollections()).map(({ id }) => id)).toEqual(['pets']);
    expect((await world.admin.collectionGroup('pets').get()).size).toBe(1);
  });

  it('writes in bulk, each write for itself', async () => {
    const writer = world.admin.bulkWriter();
    writer.onWriteError(() => false);
    await world.admin.doc('bulk/b0').set({});
    const outcomes = await Promise.allSettled([
      writer.create(world.admin.doc('bulk/b0'), {}),
      writer.create(world.admin.doc('bulk/b1'), {}),
      writer.close(),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  });

  it('deletes a tree of documents', async () => {
    const tree = world.admin.collection('trees');
    await Promise.all(['a', 'a/b/c', 'a/b/c/d/e', 'z'].map((path) => tree.doc(path).set({ path })));
    await world.admin.recursiveDelete(tree.doc('a'));
    expect((await tree.get()).docs.map(({ id }) => id)).toEqual(['z']);
    expect((await world.admin.collectionGroup('b').get()).size).toBe(0);
  });
});
