import { aSession } from '@sos/domain/testing/a-session';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { callables } from './callables.ts';
import { sessionViewSchema } from './calls.ts';
import { closed, onlyKnown } from './closed.ts';

const item = z.looseObject({ name: z.string() });
const open = z.looseObject({
  item: item.nullable(),
  list: z.array(item).max(2),
  byName: z.record(z.string(), item),
  either: z.union([z.looseObject({ rail: z.literal('a'), one: z.int() }), z.looseObject({ rail: z.literal('b') })]),
  later: z.int().default(0),
});
const known = {
  item: { name: 'x' },
  list: [{ name: 'y' }],
  byName: { a: { name: 'z' } },
  either: { rail: 'b' },
  later: 1,
};
const extra = { newer: new Date(0) };
const grown: [string, object][] = [
  ['at the top', { ...known, ...extra }],
  ['in a nullable object', { ...known, item: { ...known.item, ...extra } }],
  ['in a list', { ...known, list: [{ name: 'y', ...extra }] }],
  ['in a record', { ...known, byName: { a: { name: 'z', ...extra } } }],
  ['in a member of a union', { ...known, either: { rail: 'b', one: 1, ...extra } }],
];

describe('a closed schema', () => {
  it('accepts what it names, fills in defaults and keeps the checks of lists', () => {
    const { later: _later, ...older } = known;
    expect(closed(open).parse(older)).toEqual({ ...known, later: 0 });
    expect(closed(open).safeParse({ ...known, list: [item, item, item] }).success).toBe(false);
  });

  it.each(grown)('refuses a field that it does not name %s', (_where, value) => {
    expect(open.safeParse(value).success).toBe(true);
    expect(closed(open).safeParse(value).success).toBe(false);
  });
});

describe('only what a schema names', () => {
  it.each(grown)('is left when there is more %s', (_where, value) => {
    expect(onlyKnown(open, value as typeof known & z.infer<typeof open>)).toEqual(known);
  });

  it('leaves alone what does not fit', () => {
    const odd = { item: null, list: 'none', byName: [1], either: 7 };
    expect(onlyKnown(open, odd as never)).toEqual(odd);
  });

  it('is left of a session', () => {
    const { client, ...session } = aSession();
    const stored = { ...session, clientPhone: '+33612345678', client: { ...client, callSid: 'CA1' } };
    expect(callables.getCallStatus.output.safeParse({ session: stored, serverNow: 1 }).success).toBe(false);
    expect(onlyKnown(sessionViewSchema, stored)).toEqual(aSession());
  });
});
