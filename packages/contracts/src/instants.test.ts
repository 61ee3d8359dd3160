import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { mapInstants } from './instants.ts';
import { instantSchema } from './shared.ts';
import { storedObject } from './stored.ts';

const marked = (schema: z.ZodType, value: unknown) =>
  mapInstants(schema, value, (instant) => (typeof instant === 'number' ? `at ${instant}` : instant));

describe('an instant of a schema', () => {
  it.each<[string, z.ZodType]>([
    ['as it is', instantSchema],
    ['nullable', instantSchema.nullable()],
    ['optional', instantSchema.optional()],
    ['with a default', instantSchema.nullable().default(null)],
    ['with a value in the place of a wrong one', instantSchema.catch(0)],
    ['refined', instantSchema.min(1).describe('since the first second')],
    ['read-only', instantSchema.readonly()],
  ])('is found %s', (_how, schema) => {
    expect(marked(z.object({ since: schema }), { since: 5 })).toEqual({ since: 'at 5' });
  });

  it('is found in objects, lists and records, at any depth', () => {
    const stay = storedObject({ joined: instantSchema, left: instantSchema.nullable(), number: z.int() });
    const schema = storedObject({ stays: z.array(stay), seen: z.record(z.string(), instantSchema) });
    const value = { stays: [{ joined: 1, left: null, number: 1 }], seen: { ana: 3 } };
    expect(marked(schema, value)).toEqual({
      stays: [{ joined: 'at 1', left: null, number: 1 }],
      seen: { ana: 'at 3' },
    });
  });

  it('is what the schema says, whatever its field is called', () => {
    const schema = storedObject({ moment: instantSchema, countedAt: z.int() });
    expect(marked(schema, { moment: 1, countedAt: 2 })).toEqual({ moment: 'at 1', countedAt: 2 });
  });
});

describe('what the schema does not know', () => {
  class FromTheDatabase {}
  it('is kept as the very thing it is, at any depth', () => {
    const thing = new FromTheDatabase();
    const schema = storedObject({ inner: storedObject({ at: instantSchema }) });
    const mapped = marked(schema, { newerAt: 1, thing, inner: { at: 2, newer: { thing } } });
    expect(mapped).toStrictEqual({ newerAt: 1, thing, inner: { at: 'at 2', newer: { thing } } });
  });

  it('is kept where a value is not of the schema at all, for parsing to refuse', () => {
    const schema = storedObject({ inner: storedObject({ at: instantSchema }), all: z.array(instantSchema) });
    expect(marked(schema, { inner: 'text', all: 7 })).toEqual({ inner: 'text', all: 7 });
  });
});

describe('a schema that cannot be walked', () => {
  it.each<[string, z.ZodType, string]>([
    ['a transformed value', z.object({ a: z.array(z.object({ b: z.string().transform(Number) })) }), '$.a[].b'],
    ['a date', z.record(z.string(), z.date()), '${}'],
    ['an instant or something else', z.object({ a: z.union([instantSchema, z.string()]) }), '$.a'],
  ])('is refused at once with its path: %s', (_what, schema, path) => {
    expect(() => mapInstants(schema, {}, String)).toThrow(`${path}:`);
  });

  it('is not a choice among values without instants', () => {
    const schema = z.object({ a: z.union([z.string(), z.array(z.int())]), at: instantSchema });
    expect(marked(schema, { a: [1], at: 1 })).toEqual({ a: [1], at: 'at 1' });
  });
});

describe('a stored object', () => {
  it('keeps through parsing what a newer release wrote, at every level', () => {
    const schema = storedObject({ list: z.array(storedObject({ a: z.int() })) });
    const stored = { list: [{ a: 1, newer: 'x' }], newer: null };
    expect(schema.parse(stored)).toEqual(stored);
  });
});
