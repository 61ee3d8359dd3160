import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyValue } from '../testing/arbitrary.ts';
import { identicalValues } from '../values/compare.ts';
import { integer, type Value } from '../values/value.ts';
import { firestoreCodec } from './registry.ts';
import { formatTimestamp, parseTimestamp } from './timestamps.ts';

const cursor = firestoreCodec('Cursor');
const carried = (message: unknown) => (message as { values: Value[] }).values[0] as Value;

describe('the codecs', () => {
  it('read back every value as they wrote it, as bytes and as JSON', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const bytes = cursor.decode(cursor.encode({ values: [value], before: true }));
        const json = cursor.fromJson(JSON.parse(JSON.stringify(cursor.toJson({ values: [value] }))));
        expect(identicalValues(carried(bytes), value)).toBe(true);
        expect(identicalValues(carried(json), value)).toBe(true);
      }),
    );
  });

  it('keep only the fields that were sent, with enums by name and wrapped numbers bare', () => {
    const query = firestoreCodec('StructuredQuery');
    const message = {
      from: [{ collectionId: 'c' }],
      orderBy: [{ field: { fieldPath: 'n' }, direction: 'DESCENDING' }],
      limit: 0,
    };
    expect(query.decode(query.encode(message))).toEqual(message);
    expect(query.fromJson(query.toJson(message))).toEqual(message);
  });

  it('pack repeated numbers and carry maps', () => {
    const change = firestoreCodec('TargetChange');
    const message = { targetChangeType: 'REMOVE', targetIds: [1, 300, 70_000], cause: { code: 7, message: 'no' } };
    expect(change.decode(change.encode(message))).toEqual(message);
    const result = firestoreCodec('AggregationResult');
    const counted = { aggregateFields: new Map([['n', integer(3)]]) };
    expect(result.decode(result.encode(counted))).toEqual(counted);
    expect(result.fromJson(result.toJson(counted))).toEqual(counted);
  });

  it('skip fields that they do not know', () => {
    const known = firestoreCodec('ListenRequest').encode({ database: 'd', addTarget: { targetId: 5 } });
    expect(firestoreCodec('RollbackRequest').decode(known)).toMatchObject({ database: 'd' });
  });

  it.each([
    ['1970-01-01T00:00:00Z', 0n],
    ['1969-12-31T23:59:59.999999999Z', -1n],
    ['2026-11-21T10:00:00.5+01:00', 1_795_251_600_500_000n],
    ['0001-01-01T00:00:00Z', -62_135_596_800_000_000n],
  ])('read the time %s', (written, micros) => {
    expect(parseTimestamp(written)).toBe(micros);
    expect(parseTimestamp(formatTimestamp(micros))).toBe(micros);
  });

  it.each([
    ['a word for a number', { limit: 'many' }],
    ['an unknown field', { nonsense: 1 }],
    ['an unknown enum', { orderBy: [{ direction: 'SIDEWAYS' }] }],
    ['two kinds in one value', { startAt: { values: [{ stringValue: 'a', nullValue: null }] } }],
    ['an impossible time', { startAt: { values: [{ timestampValue: 'yesterday' }] } }],
    ['text for a list', { from: 'c' }],
  ])('refuse %s', (_what, json) => {
    expect(() => firestoreCodec('StructuredQuery').fromJson(json)).toThrow(
      expect.objectContaining({ status: 'INVALID_ARGUMENT' }),
    );
  });
});
