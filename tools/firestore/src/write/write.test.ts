import { describe, expect, it } from 'vitest';
import { Engine } from '../engine.ts';
import { ROOT } from '../testing/world.ts';
import { double, integer, NULL, text, timestamp, type Value } from '../values/value.ts';
import type { FieldTransform, Write } from '../wire/messages.ts';

const NAME = `${ROOT}/a/b`;
const fields = (entries: Record<string, Value>) => new Map(Object.entries(entries));
const set = (entries: Record<string, Value>, rest: Partial<Write> = {}): Write => ({
  update: { name: NAME, fields: fields(entries) },
  ...rest,
});
const only = (updateTransforms: FieldTransform[]) => set({}, { updateMask: { fieldPaths: [] }, updateTransforms });
const list = (...values: Value[]): Value => ({ kind: 'array', values });

function setUp() {
  const database = new Engine(() => 1_767_225_600_123).database(ROOT);
  return {
    commit: (...writes: Write[]) => database.commit(writes),
    stored: () => database.store.get('a/b'),
    /** What transforms make of a field that has the value. */
    transformed: async (old: Value, ...transforms: Omit<FieldTransform, 'fieldPath'>[]) => {
      await database.commit([set({ f: old })]);
      await database.commit([only(transforms.map((transform) => ({ fieldPath: 'f', ...transform })))]);
      return database.store.get('a/b')?.fields.get('f');
    },
  };
}

describe('a precondition', () => {
  it('on the update time holds for that version only, and a missing document has version 0', async () => {
    const { commit } = setUp();
    const missing = 'the stored version (0) does not match the required base version (7)';
    await expect(commit(set({}, { currentDocument: { updateTime: 7n } }))).rejects.toMatchObject({
      status: 'FAILED_PRECONDITION',
      message: missing,
    });
    const { time } = await commit(set({ n: integer(1) }, { currentDocument: { updateTime: 0n } }));
    await commit(set({ n: integer(2) }, { currentDocument: { updateTime: time } }));
    await expect(commit({ delete: NAME, currentDocument: { updateTime: time } })).rejects.toThrow(
      `does not match the required base version (${time})`,
    );
  });

  it('on existence sees what the writes before it left', async () => {
    const { commit, stored } = setUp();
    const create = set({ n: integer(1) }, { currentDocument: { exists: false } });
    await commit(create, { delete: NAME, currentDocument: { exists: true } }, create);
    await expect(commit(create)).rejects.toMatchObject({ status: 'ALREADY_EXISTS' });
    await commit({ delete: NAME });
    const update = set({ n: integer(2) }, { currentDocument: { exists: true } });
    await expect(commit(update)).rejects.toMatchObject({
      status: 'NOT_FOUND',
      message: `No document to update: ${NAME}`,
    });
    expect(stored()).toBeUndefined();
  });

  it('that fails undoes the writes before it', async () => {
    const { commit, stored } = setUp();
    const failing: Write = { verify: `${ROOT}/a/other`, currentDocument: { exists: true } };
    await expect(commit(set({ n: integer(1) }), failing)).rejects.toMatchObject({ status: 'NOT_FOUND' });
    expect(stored()).toBeUndefined();
  });
});

describe('a mask', () => {
  it('writes the fields it names and deletes those without a value', async () => {
    const { commit, stored } = setUp();
    const inner: Value = { kind: 'map', fields: fields({ x: integer(1), y: integer(2) }) };
    await commit(set({ m: inner, gone: NULL, kept: NULL }));
    const changed: Value = { kind: 'map', fields: fields({ x: integer(9) }) };
    await commit(set({ m: changed, ignored: NULL }, { updateMask: { fieldPaths: ['m.x', 'gone'] } }));
    const merged: Value = { kind: 'map', fields: fields({ x: integer(9), y: integer(2) }) };
    expect(stored()?.fields).toEqual(fields({ m: merged, kept: NULL }));
  });

  it.each(['__x__', 'a.__x__'])('may not name the reserved field %s', async (path) => {
    const { commit } = setUp();
    await expect(commit(set({}, { updateMask: { fieldPaths: [path] } }))).rejects.toThrow('begin and end with "__"');
    await expect(commit(only([{ fieldPath: path, increment: integer(1) }]))).rejects.toThrow('begin and end with "__"');
  });
});

describe('a transform', () => {
  it('adds, in doubles when one of the two is a double, and stops at the ends of the integers', async () => {
    const { transformed } = setUp();
    const most = 2n ** 63n - 1n;
    expect(await transformed(integer(1), { increment: integer(2) })).toEqual(integer(3));
    expect(await transformed(integer(1), { increment: double(0.5) })).toEqual(double(1.5));
    expect(await transformed(integer(most), { increment: integer(5) })).toEqual(integer(most));
    expect(await transformed(text('x'), { increment: integer(2) })).toEqual(integer(2));
  });

  it('keeps the stored one of two equal numbers, and NaN above and below all', async () => {
    const { transformed } = setUp();
    expect(await transformed(integer(3), { maximum: double(3) })).toEqual(integer(3));
    expect(await transformed(integer(3), { maximum: double(3.5) })).toEqual(double(3.5));
    expect(await transformed(integer(3), { minimum: double(2.5) })).toEqual(double(2.5));
    expect(await transformed(integer(3), { maximum: double(Number.NaN) })).toEqual(double(Number.NaN));
    expect(await transformed(integer(3), { minimum: double(Number.NaN) })).toEqual(double(Number.NaN));
    expect(await transformed(double(Number.NaN), { maximum: integer(3) })).toEqual(double(Number.NaN));
    expect(await transformed(NULL, { minimum: integer(3) })).toEqual(integer(3));
  });

  it('takes equal numbers of different types for the same element', async () => {
    const { transformed } = setUp();
    const old = list(integer(1), double(1), text('a'));
    expect(await transformed(old, { appendMissingElements: [double(1), integer(2), double(2)] })).toEqual(
      list(integer(1), double(1), text('a'), integer(2)),
    );
    expect(await transformed(old, { removeAllFromArray: [integer(1)] })).toEqual(list(text('a')));
    expect(await transformed(NULL, { removeAllFromArray: [integer(1)] })).toEqual(list());
  });

  it('follows another on the same field, and the client is told of each', async () => {
    const { commit, transformed } = setUp();
    expect(await transformed(integer(1), { increment: integer(2) }, { maximum: integer(9) })).toEqual(integer(9));
    const both: FieldTransform[] = [
      { fieldPath: 'f', increment: integer(1) },
      { fieldPath: 'l', appendMissingElements: [NULL] },
    ];
    const { results } = await commit(only(both));
    expect(results[0]?.transformResults).toEqual([integer(10), NULL]);
  });

  it('to the time of the request is the same in all of a commit, and later with every commit', async () => {
    const { commit } = setUp();
    const now = (fieldPath: string): FieldTransform => ({ fieldPath, setToServerValue: 'REQUEST_TIME' });
    const first = await commit(only([now('x'), now('y')]));
    const second = await commit(only([now('x')]));
    expect(first.results[0]?.transformResults).toEqual([timestamp(first.time), timestamp(first.time)]);
    expect(second.results[0]?.transformResults).toEqual([timestamp(second.time)]);
    expect(second.time).toBeGreaterThan(first.time);
  });

  it('may not be on a field and on a field within it', async () => {
    const { commit } = setUp();
    const nested = ['m', 'm.x'].map((fieldPath) => ({ fieldPath, increment: integer(1) }));
    await expect(commit(only(nested))).rejects.toThrow('property m and its nested property at the same time');
  });

  it('may not come with more than 499 others on one document', async () => {
    const { commit } = setUp();
    const one = { fieldPath: 'n', increment: integer(1) };
    await commit(...Array.from({ length: 500 }, () => only([one])));
    await expect(commit(...Array.from({ length: 501 }, () => only([one])))).rejects.toThrow('more than 500');
  });
});

describe('a value', () => {
  it.each<[string, Value]>([
    ['latitude', { kind: 'geoPoint', latitude: 90.5, longitude: 0 }],
    ['longitude', { kind: 'geoPoint', latitude: 0, longitude: -181 }],
    ['latitude', list({ kind: 'geoPoint', latitude: Number.NaN, longitude: 0 })],
    ['array value in an array', list(list())],
    ['2048 dimensions', vector(Array.from({ length: 2049 }, () => double(1)))],
    ['numbers only', vector([text('x')])],
  ])('is refused for its %s', async (reason, value) => {
    const { commit } = setUp();
    await expect(commit(set({ value }))).rejects.toThrow(reason);
  });
});

function vector(components: Value[]): Value {
  return { kind: 'map', fields: fields({ __type__: text('__vector__'), value: list(...components) }) };
}
