import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFields, toFields } from './wire-value.ts';

const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    fc.string(),
    fc.array(tie('value')),
    fc.dictionary(fc.constantFrom('a', 'name', 'amount'), tie('value'), { noNullPrototype: true }),
  ),
})).value;

describe('a document on the wire', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('x', 'y'), plain, { noNullPrototype: true }), (document) => {
        expect(fromFields(toFields(document))).toEqual(document);
      }),
    );
  });

  it('carries dates as time stamps, also inside, and numbers as numbers', () => {
    const at = Date.UTC(2026, 0, 2, 3, 4, 5, 6);
    const date = new Date(at);
    expect(toFields({ createdAt: date, amount: 4900, rating: 4.5, settlement: { decidedAt: date } })).toEqual({
      createdAt: { timestampValue: '2026-01-02T03:04:05.006Z' },
      amount: { integerValue: '4900' },
      rating: { doubleValue: 4.5 },
      settlement: { mapValue: { fields: { decidedAt: { timestampValue: '2026-01-02T03:04:05.006Z' } } } },
    });
    expect(fromFields(toFields({ createdAt: date }))).toEqual({ createdAt: at });
  });
});
