import { expect, it } from 'vitest';
import { plainFields } from './rest-values.ts';

it('reads every type that is stored, at every depth', () => {
  const fields = {
    none: { nullValue: null },
    yes: { booleanValue: true },
    count: { integerValue: '42' },
    rate: { doubleValue: 4.5 },
    far: { doubleValue: '-Infinity' },
    at: { timestampValue: '2026-03-01T10:00:00.123456Z' },
    name: { stringValue: 'Ana' },
    empty: { arrayValue: {} },
    bare: { mapValue: {} },
    list: { arrayValue: { values: [{ mapValue: { fields: { at: { timestampValue: '1970-01-01T00:00:01Z' } } } }] } },
  };
  expect(plainFields(fields)).toEqual({
    none: null,
    yes: true,
    count: 42,
    rate: 4.5,
    far: -Infinity,
    at: Date.UTC(2026, 2, 1, 10, 0, 0, 123),
    name: 'Ana',
    empty: [],
    bare: {},
    list: [{ at: 1000 }],
  });
});

it('lets pass a type that a newer release stores', () => {
  expect(plainFields({ place: { geoPointValue: { latitude: 1 } } })).toEqual({ place: { latitude: 1 } });
});
