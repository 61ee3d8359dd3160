import { countrySchema, currencySchema, localeSchema } from '@sos/contracts/shared';
import { userDocumentSchema } from '@sos/contracts/users';
import { aUser } from '@sos/testing/a-user';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aroundSchema } from './testing/around-schema.ts';
import { aWrite, may } from './testing/product-world.ts';
import { aDocument, type Fields, type Plain } from './testing/requests.ts';

const USER = 'users/client-1';
const user = { ...aUser() } as Fields;

const name = z.string().min(1).max(80);
const ownUser = z.looseObject({
  firstName: name,
  lastName: name,
  displayName: z.string().max(160).optional(),
  country: countrySchema,
  currency: currencySchema,
  language: z.string().max(5).optional(),
  locale: localeSchema,
});
const instant = z.union([z.int().nonnegative(), z.date()]);
/** Whoever signs up is a client under their own address. */
const signUp = z.strictObject({
  ...ownUser.shape,
  role: z.literal('client'),
  email: z.literal('client-1@example.org'),
  termsAcceptedAt: instant,
  createdAt: instant,
});

type Change = readonly [name: string, value: Plain | undefined];
/** One field with a value around its bounds, or, rarely, without any. */
function changes(schema: z.ZodType): fc.Arbitrary<Change> {
  const removed = fc.constant<Plain | undefined>(undefined);
  const fields = Object.entries(aroundSchema(schema)).map(([field, values]) =>
    fc.tuple(
      fc.constant(field),
      fc.oneof({ weight: 9, arbitrary: values as fc.Arbitrary<Plain | undefined> }, { weight: 1, arbitrary: removed }),
    ),
  );
  return fc.oneof(...fields);
}

function changed(document: Fields, [field, value]: Change): Fields {
  const { [field]: _before, ...rest } = document;
  return value === undefined ? rest : { ...rest, [field]: value };
}

const same = (before: Fields, after: Fields, field: string) =>
  JSON.stringify(before[field]) === JSON.stringify(after[field]);
/** What the store gives to readers: time stamps as milliseconds. */
const asRead = (document: Fields) =>
  Object.fromEntries(
    Object.entries(document).map(([field, value]) => [field, value instanceof Date ? value.getTime() : value]),
  );
const mayUpdate = (path: string, before: Fields, after: Fields) =>
  may('client', aWrite('update', aDocument(path, before), aDocument(path, after)));

describe.each([[USER, user, userDocumentSchema, ownUser]] as const)('the owner of %s', (path, before, readers, own) => {
  const ownFields = new Set(Object.keys(own.shape));

  it('writes what its readers can read, whatever is tried', () => {
    const tried = fc.oneof(changes(readers), changes(own));
    fc.assert(
      fc.property(tried, (change) => {
        const after = changed(before, change);
        const allowed = mayUpdate(path, before, after);
        expect(allowed && !readers.safeParse(asRead(after)).success).toBe(false);
      }),
      { numRuns: 4000 },
    );
  });

  it('may write exactly what is theirs, within its bounds', () => {
    fc.assert(
      fc.property(changes(own), (change) => {
        const after = changed(before, change);
        const keepsAll = Object.keys(before).every((field) => field in after);
        const expected = keepsAll && own.safeParse(after).success;
        expect({ change, allowed: mayUpdate(path, before, after) }).toEqual({ change, allowed: expected });
      }),
      { numRuns: 4000 },
    );
  });

  it('changes nothing that is not theirs', () => {
    const foreign = changes(readers).filter(([field]) => !ownFields.has(field));
    fc.assert(
      fc.property(foreign, (change) => {
        const after = changed(before, change);
        expect(mayUpdate(path, before, after)).toBe(same(before, after, change[0]));
      }),
      { numRuns: 2000 },
    );
  });
});

it('whoever signs up writes exactly what a new client is', () => {
  const tried = fc.oneof(changes(signUp), changes(userDocumentSchema));
  fc.assert(
    fc.property(tried, (change) => {
      const after = changed(user, change);
      const document = aDocument(USER, after);
      const allowed = may('client', aWrite('create', document, document));
      expect({ change, allowed }).toEqual({ change, allowed: signUp.safeParse(after).success });
      expect(allowed && !userDocumentSchema.safeParse(asRead(after)).success).toBe(false);
    }),
    { numRuns: 4000 },
  );
});

describe('what can be read may be written', () => {
  it.each<[string, Plain]>([
    ['firstName', 'x'.repeat(80)],
    ['currency', 'USD'],
    ['locale', 'ar'],
    ['createdAt', new Date()],
  ])('a user with %s', (field, value) => {
    const document = aDocument(USER, { ...user, [field]: value });
    expect(may('client', aWrite('create', document, document))).toBe(true);
  });
});
