import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { providerKinds } from '../money/price.ts';
import { availabilities } from '../providers/availability.ts';
import { specialities } from '../providers/specialities.ts';
import { catalogueOf, type Wanted } from './catalogue.ts';
import { findPeople } from './find.ts';
import type { Facts, Live } from './person.ts';
import { readSeen, writeSeen } from './seen.ts';

const NOW = 1_000;
const someone: Facts = {
  kind: 'lawyer',
  displayName: 'Camille Aubert',
  headline: 'Criminal law',
  photoUrl: null,
  languages: ['fr'],
  countries: ['FR'],
  specialities: [],
  ratingAverage: null,
  ratingCount: 0,
  answerRate: null,
};

interface Row extends Partial<Facts>, Partial<Live> {}

function catalogue(rows: Readonly<Record<string, Row>>) {
  const lives = new Map(
    Object.entries(rows).map(([id, { availability = 'available', closesAt = null, opensAt = null }]) => [
      id,
      { availability, closesAt, opensAt },
    ]),
  );
  const facts = Object.entries(rows).map(([id, { availability: _a, closesAt: _c, opensAt: _o, ...row }]) => {
    return [id, { ...someone, ...row }] as const;
  });
  return catalogueOf(facts, (id) => lives.get(id));
}

const asked = { wanted: {}, seen: new Set<number>(), limit: 24, now: NOW };
const idsOf = (found: readonly { readonly person: { readonly id: string } }[]) => found.map(({ person }) => person.id);
const find = (rows: Readonly<Record<string, Row>>, wanted: Wanted = {}, reader?: string) =>
  findPeople(catalogue(rows), { ...asked, wanted, reader });

describe('the order', () => {
  it('is who is online, then who is busy, then who is offline', () => {
    const rows = { off: { availability: 'offline' }, busy: { availability: 'busy' }, on: {} } as const;
    expect(idsOf(find(rows).found)).toEqual(['on', 'busy', 'off']);
  });

  it('is then how well they fit: a name before a headline, the reader’s language before another', () => {
    const rows = {
      headline: { headline: 'Advice by Nora', answerRate: 1 },
      named: { displayName: 'Nora Lind', answerRate: 0.1 },
    };
    expect(idsOf(find(rows, { words: ['nora'] }).found)).toEqual(['named', 'headline']);
    const speakers = { russian: { languages: ['ru'], answerRate: 0.1 }, french: { answerRate: 1 } };
    expect(idsOf(find(speakers, {}, 'ru').found)).toEqual(['russian', 'french']);
    expect(idsOf(find(speakers).found)).toEqual(['french', 'russian']);
  });

  it('is then how often they answer, and then what reviews say, where many weigh more than one', () => {
    const rows = {
      seldom: { answerRate: 0.5, ratingAverage: 5, ratingCount: 300 },
      one: { answerRate: 0.97, ratingAverage: 5, ratingCount: 1 },
      many: { answerRate: 0.96, ratingAverage: 4.8, ratingCount: 200 },
      unknown: {},
    };
    expect(idsOf(find(rows).found)).toEqual(['many', 'one', 'unknown', 'seldom']);
  });

  it('is the same each time for those who are alike', () => {
    expect(idsOf(find({ b: {}, a: {}, c: {} }).found)).toEqual(['a', 'b', 'c']);
  });
});

it('whoever is past the end of their hours is offline', () => {
  const rows = { over: { closesAt: NOW }, on: { closesAt: NOW + 1 } };
  expect(find(rows).found.map(({ availability }) => availability)).toEqual(['available', 'offline']);
  expect(idsOf(find(rows, { onlineNow: true }).found)).toEqual(['on']);
});

it('whoever the index has no news of is offline', () => {
  const { found } = findPeople(
    catalogueOf([['a', someone]], () => undefined),
    asked,
  );
  expect(found).toMatchObject([{ availability: 'offline' }]);
});

describe('where nobody fits', () => {
  const rows = {
    thai: { countries: ['TH'], languages: ['en'], specialities: ['police'] },
    french: { countries: ['FR'], languages: ['fr', 'ja'], specialities: ['tax'] },
    offline: { countries: ['TH'], languages: ['ja'], specialities: ['police'], availability: 'offline' },
  } as const;

  it.each<[string, Wanted, string[], string[]]>([
    ['the country is kept before the language', { country: 'TH', language: 'de' }, ['language'], ['thai', 'offline']],
    ['the language before the matter', { language: 'ja', speciality: 'family' }, ['speciality'], ['french', 'offline']],
    [
      'the country before all others',
      { country: 'TH', language: 'fr', speciality: 'tax' },
      ['speciality', 'language'],
      ['thai', 'offline'],
    ],
    [
      'whoever fits and is offline, before others',
      { country: 'TH', language: 'ja', onlineNow: true },
      ['onlineNow'],
      ['offline'],
    ],
    ['a price is given up first', { country: 'TH', affordable: [] }, ['maxPrice'], ['thai', 'offline']],
    [
      'and a country that nobody knows is given up alone',
      { country: 'BR', language: 'ja' },
      ['country'],
      ['french', 'offline'],
    ],
  ])('%s', (_, wanted, missing, ids) => {
    const { found, total, nearest } = find(rows, wanted);
    expect({ found, total }).toEqual({ found: [], total: 0 });
    expect(nearest?.missing).toEqual(missing);
    expect(idsOf(nearest?.found ?? [])).toEqual(ids);
  });

  it('there is nobody nearest where there is nobody', () => {
    expect(find({}, { country: 'TH' })).toEqual({ found: [], total: 0, hasMore: false, nearest: undefined });
  });
});

const anyLive: fc.Arbitrary<Live> = fc.record({
  availability: fc.constantFrom(...availabilities),
  closesAt: fc.constantFrom(null, NOW - 1, NOW + 1),
  opensAt: fc.constant(null),
});
const some = <T extends string>(of: readonly T[]) => fc.subarray([...of], { minLength: 1 });
const anyFacts: fc.Arbitrary<Facts> = fc.record({
  kind: fc.constantFrom(...providerKinds),
  displayName: fc.constantFrom('Camille Aubert', 'Nora Lind', 'Вера Орлова'),
  headline: fc.constantFrom('Visas', 'Tax and companies', ''),
  photoUrl: fc.constant(null),
  languages: some(['fr', 'en', 'ja']),
  countries: some(['FR', 'TH', 'BR']),
  specialities: fc.subarray([...specialities]),
  ratingAverage: fc.option(fc.constantFrom(1, 3.5, 5)),
  ratingCount: fc.nat({ max: 40 }),
  answerRate: fc.option(fc.constantFrom(0.2, 0.85, 0.99)),
});
const anyWanted: fc.Arbitrary<Wanted> = fc.record(
  {
    kind: fc.constantFrom(...providerKinds),
    country: fc.constantFrom('FR', 'TH', 'XX'),
    language: fc.constantFrom('fr', 'ja', 'xx'),
    speciality: fc.constantFrom(...specialities),
    onlineNow: fc.boolean(),
    minRating: fc.constantFrom(3, 4),
    words: fc.constantFrom(['nora'], ['visa'], ['вер'], ['nobody']),
  },
  { requiredKeys: [] },
);
const anyPeople = fc.array(fc.tuple(anyFacts, anyLive), { maxLength: 40 });

const within = (list: readonly string[], code: string | undefined) => code === undefined || list.includes(code);
const isOnline = ({ availability, closesAt }: Live) => availability === 'available' && (closesAt ?? NOW + 1) > NOW;
const says = ({ displayName, headline }: Facts, start: string) =>
  `${displayName} ${headline}`
    .toLowerCase()
    .split(' ')
    .some((word) => word.startsWith(start));

/** What fits, found in the plainest way. */
function fits(facts: Facts, live: Live, wanted: Wanted): boolean {
  return [
    within([facts.kind], wanted.kind),
    within(facts.countries, wanted.country),
    within(facts.languages, wanted.language),
    within(facts.specialities, wanted.speciality),
    wanted.onlineNow !== true || isOnline(live),
    (facts.ratingAverage ?? 0) >= (wanted.minRating ?? 0),
    (wanted.words ?? []).every((word) => says(facts, word)),
  ].every(Boolean);
}

it('the first page holds all who fit, as a plain look at everybody finds them', () => {
  fc.assert(
    fc.property(anyPeople, anyWanted, (people, wanted) => {
      const known = people.map(([facts, live], index) => ({ id: `p${index}`, facts, live }));
      const lives = new Map(known.map(({ id, live }) => [id, live]));
      const all = catalogueOf(
        known.map(({ id, facts }) => [id, facts]),
        (id) => lives.get(id),
      );
      const { found, total, nearest } = findPeople(all, { ...asked, wanted, limit: 40 });
      const right = known.filter(({ facts, live }) => fits(facts, live, wanted)).map(({ id }) => id);
      expect(idsOf(found).toSorted()).toEqual(right.toSorted());
      expect(total).toBe(right.length);
      expect(nearest === undefined).toBe(right.length > 0 || people.length === 0);
    }),
  );
});

it('pages have no holes and no repeats while people go on- and offline and are rated', () => {
  const change = fc.record({ page: fc.nat({ max: 5 }), person: fc.nat({ max: 29 }), live: anyLive, facts: anyFacts });
  const people = fc.array(fc.tuple(anyFacts, anyLive), { minLength: 30, maxLength: 30 });
  fc.assert(
    fc.property(people, fc.array(change, { maxLength: 40 }), (first, changes) => {
      const known = first.map(([facts, live], index) => ({ id: `p${index}`, facts, live }));
      const shown: string[] = [];
      let cursor: string | null = null;
      for (let page = 0; page < 6; page++) {
        for (const { person, live, facts } of changes.filter((each) => each.page === page)) {
          const { ratingAverage, ratingCount, answerRate } = facts;
          const before = known[person];
          if (!before) continue;
          const rated = { ...before.facts, ratingAverage, ratingCount, answerRate };
          known[person] = { ...before, live, facts: rated };
        }
        const lives = new Map(known.map(({ id, live }) => [id, live]));
        const all = catalogueOf(
          known.map(({ id, facts }) => [id, facts]),
          (id) => lives.get(id),
        );
        const seen = cursor === null ? new Set<number>() : (readSeen(cursor) ?? new Set<number>());
        const { found, hasMore } = findPeople(all, { ...asked, seen, limit: 5 });
        expect(hasMore).toBe(page < 5);
        shown.push(...idsOf(found));
        cursor = writeSeen([...seen, ...found.map(({ person }) => person.mark)]);
      }
      expect(shown.toSorted()).toEqual(known.map(({ id }) => id).toSorted());
    }),
  );
});
