import { languageSchema, profileDocumentSchema, specialitySchema } from '@sos/contracts/providers';
import { countrySchema } from '@sos/contracts/shared';
import { aProfile } from '@sos/testing/a-profile';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aroundSchema } from './testing/around-schema.ts';
import { aWrite, may } from './testing/product-world.ts';
import { aDocument, type Fields, type Plain } from './testing/requests.ts';

const PROFILE = 'sos_profiles/lawyer-1';
const profile = { ...aProfile({ headline: 'Visas', bio: 'Bar of Paris', specialities: ['tax'] }) } as Fields;

const codes = (code: z.ZodType) => z.array(code).min(1).max(50);
/** What the owner of a profile may make of it; each field is as its readers want it, or narrower. */
const ownProfile = z.looseObject({
  headline: z.string().max(140),
  bio: z.string().max(4000),
  languages: codes(languageSchema),
  countries: codes(countrySchema),
  specialities: z.array(specialitySchema).max(50),
  timeZone: z.string().max(64),
  locale: z.string().max(10),
  availability: z.enum(['available', 'offline']),
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
  may('provider', aWrite('update', aDocument(path, before), aDocument(path, after)));

describe.each([[PROFILE, profile, profileDocumentSchema, ownProfile]] as const)(
  'the owner of %s',
  (path, before, readers, own) => {
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
  },
);

describe('what can be read may be written', () => {
  it.each<[string, Plain]>([
    ['languages', ['fr', 'en']],
    ['countries', Array.from({ length: 50 }, () => 'TH')],
    ['specialities', []],
    ['specialities', ['tax', 'arrival']],
    ['headline', ''],
    ['bio', 'x'.repeat(4000)],
    ['availability', 'offline'],
  ])('a profile with %s', (field, value) => {
    expect(mayUpdate(PROFILE, profile, { ...profile, [field]: value })).toBe(true);
  });
});

it('languages in capitals, which took the search down, are refused', () => {
  expect(mayUpdate(PROFILE, profile, { ...profile, languages: ['FR'] })).toBe(false);
});
