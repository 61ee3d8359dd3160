import { profileDocumentSchema } from '@sos/contracts/providers';
import { userDocumentSchema } from '@sos/contracts/users';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aWrite, may } from './testing/product-world.ts';
import { aDocument, type Fields } from './testing/requests.ts';

const user: Fields = {
  role: 'client',
  email: 'client-1@example.org',
  firstName: 'Ada',
  lastName: 'Byron',
  country: 'GB',
  locale: 'en',
  currency: 'EUR',
  termsAcceptedAt: 1,
  createdAt: 1,
};
const profile: Fields = {
  kind: 'lawyer',
  displayName: 'Maître Dupont',
  headline: 'Visas',
  bio: 'Bar of Paris',
  photoUrl: null,
  languages: ['fr'],
  countries: ['FR'],
  specialities: ['tax'],
  yearsOfExperience: 4,
  timeZone: 'Europe/Paris',
  approval: 'approved',
  visible: true,
  availability: 'available',
  busyWith: null,
  busySince: null,
  ratingAverage: null,
  ratingCount: 0,
  answerRate: null,
  rank: 1,
  locale: 'fr',
};

/** Texts on both sides of a bound, of letters that take one unit and of signs that take two. */
const textAround = (bound: number) =>
  fc
    .record({ sign: fc.constantFrom('a', 'é', '中', '😀'), over: fc.integer({ min: -bound, max: 2 }) })
    .map(({ sign, over }) => sign.repeat(Math.max(0, bound + over)));
const code = fc.constantFrom('fr', 'FR', 'Fr', 'en', 'TH', 'f', 'fra', '', 'fr,en', 'é1', ' fr');
const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1, 1.5, '', 'x', [], {}, [1], [null], [['fr']]),
  fc.array(fc.oneof(code, fc.constant(7)), { maxLength: 4 }),
);
const fieldOf = (names: readonly string[], ...values: fc.Arbitrary<unknown>[]) =>
  fc.tuple(fc.constantFrom(...names), fc.oneof(anything, ...values));

const profileChange = fc.oneof(
  fieldOf(['languages', 'countries'], fc.array(code, { maxLength: 3 })),
  fieldOf(
    ['languages'],
    fc.integer({ min: 0, max: 52 }).map((size) => Array.from({ length: size }, () => 'fr')),
  ),
  fieldOf(['specialities'], fc.array(fc.constantFrom('tax', 'police', 'Tax', 'law', ''), { maxLength: 3 })),
  fieldOf(['headline'], textAround(140)),
  fieldOf(['bio'], textAround(4000)),
  fieldOf(['timeZone', 'locale', 'availability'], fc.constantFrom('fr', 'offline', 'available', 'busy', 'asleep')),
);
const userChange = fc.oneof(
  fieldOf(['firstName', 'lastName'], textAround(80)),
  fieldOf(['country'], fc.constantFrom('FR', 'fr', 'FRA', 'F')),
  fieldOf(['currency'], fc.constantFrom('EUR', 'USD', 'GBP', 'eur')),
  fieldOf(['locale'], fc.constantFrom('fr', 'zh', 'it', 'fr-FR')),
  fieldOf(['termsAcceptedAt', 'createdAt', 'email', 'role'], fc.constantFrom('client', 'client-1@example.org')),
);

/** The document without a field, or with a value in it. */
function changed(document: Fields, [name, value]: readonly [string, unknown], isRemoved: boolean): Fields {
  const { [name]: _removed, ...rest } = document;
  return isRemoved ? rest : { ...rest, [name]: value as Fields[string] };
}
const rarely = fc.integer({ min: 0, max: 9 }).map((drawn) => drawn === 0);

describe('whatever the rules let an owner write can be read', () => {
  it('of a profile', () => {
    fc.assert(
      fc.property(profileChange, rarely, (change, isRemoved) => {
        const after = changed(profile, change, isRemoved);
        const path = 'sos_profiles/lawyer-1';
        const allowed = may('provider', aWrite('update', aDocument(path, profile), aDocument(path, after)));
        expect(allowed && !profileDocumentSchema.safeParse(after).success).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['create', 'update'] as const)('of a user that they %s', (method) => {
    fc.assert(
      fc.property(userChange, rarely, (change, isRemoved) => {
        const after = changed(user, change, isRemoved);
        const path = 'users/client-1';
        const allowed = may('client', aWrite(method, aDocument(path, user), aDocument(path, after)));
        expect(allowed && !userDocumentSchema.safeParse(after).success).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what can be read may be written', () => {
  it.each<[string, Fields[string]]>([
    ['languages', ['fr', 'en']],
    ['countries', Array.from({ length: 50 }, () => 'TH')],
    ['specialities', []],
    ['specialities', ['tax', 'arrival']],
    ['headline', ''],
    ['bio', 'x'.repeat(4000)],
    ['availability', 'offline'],
  ])('a profile with %s', (name, value) => {
    const path = 'sos_profiles/lawyer-1';
    const after = aDocument(path, { ...profile, [name]: value });
    expect(may('provider', aWrite('update', aDocument(path, profile), after))).toBe(true);
  });

  it.each<[string, Fields[string]]>([
    ['firstName', 'x'.repeat(80)],
    ['currency', 'USD'],
    ['locale', 'ar'],
    ['createdAt', new Date()],
  ])('a user with %s', (name, value) => {
    const path = 'users/client-1';
    expect(may('client', aWrite('create', aDocument(path, user), aDocument(path, { ...user, [name]: value })))).toBe(
      true,
    );
  });
});

it('languages in capitals, which took the search down, are refused', () => {
  const path = 'sos_profiles/lawyer-1';
  const after = aDocument(path, { ...profile, languages: ['FR'] });
  expect(may('provider', aWrite('update', aDocument(path, profile), after))).toBe(false);
});
