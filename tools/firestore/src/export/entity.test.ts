import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredDocument } from '../store/document.ts';
import { anyFields } from '../testing/arbitrary.ts';
import { double, type Fields, integer, NULL, reference, text, timestamp, type Value } from '../values/value.ts';
import { readEntity } from './entity-reader.ts';
import { writeEntity } from './entity-writer.ts';

const ROOT = 'projects/p/databases/(default)/documents';

const aDocument = (fields: Fields, name = `${ROOT}/c/d`): StoredDocument => ({
  name,
  path: name.slice(name.indexOf('/documents/') + '/documents/'.length),
  fields,
  createTime: 5n,
  updateTime: 7n,
});

const written = (fields: Record<string, Value>, name?: string) =>
  Buffer.from(writeEntity(aDocument(new Map(Object.entries(fields)), name)));

const field = (value: Value) => readEntity(written({ value })).fields.get('value');

const fromHex = (...parts: readonly string[]) => Buffer.from(parts.join('').replace(/\s/g, ''), 'hex');

const KEY = '6a11 6a05 6465767e70 7208 0b 120163 220164 0c'.replace(/\s/g, '');
const GROUP = '8201 08 0b 120163 220164 0c'.replace(/\s/g, '');

describe('a document as an entity', () => {
  it('comes back with every value as it was, and in its order', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        const { fields: found } = readEntity(writeEntity(aDocument(fields)));
        expect(found).toEqual(fields);
        expect([...found.keys()]).toEqual([...fields.keys()]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps what numbers are easily robbed of', () => {
    expect(field(double(-0))).toEqual({ kind: 'double', value: -0 });
    expect(field(double(Number.NaN))).toEqual(double(Number.NaN));
    expect(field(integer(-(2n ** 63n)))).toEqual(integer(-(2n ** 63n)));
    expect(field(timestamp(-62_135_596_800_000_000n))).toEqual(timestamp(-62_135_596_800_000_000n));
  });

  it('keeps the times at which it was made and changed, its path and its database', () => {
    expect(readEntity(written({}, 'projects/p/databases/second/documents/a/b/c/__id-7__'))).toEqual({
      database: 'second',
      path: 'a/b/c/__id-7__',
      fields: new Map(),
      createTime: 5n,
      updateTime: 7n,
    });
  });

  it.each([
    `projects/other/databases/second/documents/a/b/c/__id9__`,
    `${ROOT}/a/__id007__`,
    `${ROOT}/a`,
    'no name at all',
    '',
  ])('keeps the reference "%s"', (name) => {
    expect(field(reference(name))).toEqual(reference(name));
  });

  it('is laid out as the official emulator lays it out', () => {
    const head = fromHex(KEY, '7a09 1a016e 2000 2a02 0803', GROUP);
    expect(written({ n: integer(3) }).subarray(0, head.length)).toEqual(head);
  });

  it('writes a list as many properties, and an empty one as a property of its own meaning', () => {
    const list: Value = { kind: 'array', values: [integer(1), NULL] };
    const properties = fromHex('7a09 1a016c 2001 2a02 0801', '7a07 1a016c 2001 2a00', '7209 0818 1a0165 2000 2a00');
    expect(written({ l: list, e: { kind: 'array', values: [] } }).includes(properties)).toBe(true);
  });

  it('writes a vector as an entity of its own kind', () => {
    const components: Value = { kind: 'array', values: [double(1)] };
    const vector: Value = {
      kind: 'map',
      fields: new Map([
        ['__type__', text('__vector__')],
        ['value', components],
      ]),
    };
    const property = Buffer.from('__vector__').toString('hex');
    const inner = fromHex('6a04 6a00 7200', `7a19 1a0a ${property} 2001 2a09 21 000000000000f03f`, '8201 00');
    expect(written({ v: vector }).includes(inner)).toBe(true);
  });
});

describe('an entity that others wrote', () => {
  const entity = (...parts: readonly string[]) => readEntity(fromHex(KEY, ...parts, GROUP));

  it('has no times', () => {
    expect(entity()).toMatchObject({ createTime: undefined, updateTime: undefined, path: 'c/d' });
  });

  it('may have indexed properties, short bytes and fields nobody knows', () => {
    const bytes = '720b 0810 1a0162 2000 2a02 1a00';
    const { fields } = entity(bytes, '7209 1a016e 2000 2a02 0803', '2805', '9a0100');
    expect([...fields]).toEqual([
      ['b', { kind: 'bytes', value: new Uint8Array() }],
      ['n', integer(3)],
    ]);
  });

  it('may come from production, where projects have other prefixes', () => {
    const { fields } = entity('7a17 1a0172 2000 2a10 63 6a03 737e71 73 7a0163 8a010164 74 64');
    expect(fields.get('r')).toEqual(reference('projects/q/databases/(default)/documents/c/d'));
  });

  it('is refused without a key or with half a path', () => {
    expect(() => readEntity(new Uint8Array())).toThrow('an entity has no key');
    expect(() => readEntity(fromHex('6a07 7205 0b 120163 0c'))).toThrow('a path is not one of documents');
  });
});
