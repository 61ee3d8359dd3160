import { type Availability, availabilityAt } from '../providers/availability.ts';
import type { Instant } from '../shared/instant.ts';
import type { Catalogue, Listed, Wanted } from './catalogue.ts';
import type { Live } from './person.ts';

/** What may be missed, the least important first: of who does not fit, those are nearest who miss the least. */
export const searchFilters = [
  'maxPrice',
  'minRating',
  'words',
  'onlineNow',
  'kind',
  'speciality',
  'language',
  'country',
] as const;
export type SearchFilter = (typeof searchFilters)[number];

/** Nobody is known of whom the index has no news. */
const unknown: Live = { availability: 'offline', closesAt: null, opensAt: null };

export interface Found {
  readonly person: Listed;
  readonly live: Live;
  /** As it is at the instant of the search. */
  readonly availability: Availability;
}

interface Asked {
  readonly wanted: Wanted;
  /** Marks of those whom earlier pages have shown. */
  readonly seen: ReadonlySet<number>;
  readonly limit: number;
  /** Whoever speaks it stands before others who fit as well. */
  readonly reader?: string | undefined;
  readonly now: Instant;
}

export interface Findings {
  readonly found: readonly Found[];
  /** How many fit, those of earlier pages included. */
  readonly total: number;
  /** Whether others fit who were not shown yet. */
  readonly hasMore: boolean;
  /** Where nobody fits: who comes nearest, and what they miss. */
  readonly nearest: { readonly missing: readonly SearchFilter[]; readonly found: readonly Found[] } | undefined;
}

const tiers: Readonly<Record<Availability, number>> = { available: 0, busy: 1, offline: 2 };
const MOST_POINTS = 3;
const PLACES = Object.keys(tiers).length * (MOST_POINTS + 1);

/** Who fits: those online first, then by how well they fit, then in the order of the catalogue. */
export function findPeople(catalogue: Catalogue, asked: Asked): Findings {
  const { missed, places } = nearestOf(catalogue, asked);
  const take = (isWanted: (person: Listed) => boolean) => firstOf(places, asked.limit, isWanted);
  const toFound = (person: Listed): Found => {
    const live = catalogue.liveOf(person.id) ?? unknown;
    return { person, live, availability: availabilityAt(live, asked.now) };
  };
  if (missed > 0) {
    const found = take(() => true).people.map(toFound);
    const nearest = found.length > 0 ? { missing: namesOf(missed), found } : undefined;
    return { found: [], total: 0, hasMore: false, nearest };
  }
  const { people, hasMore } = take(({ mark }) => !asked.seen.has(mark));
  const total = places.reduce((sum, place) => sum + place.length, 0);
  return { found: people.map(toFound), total, hasMore, nearest: undefined };
}

/** Those who miss the least, and how much that is, at the places where they stand; within a place in the order of the catalogue. */
function nearestOf({ people, liveOf }: Catalogue, asked: Asked) {
  const missesOf = makeMisses(asked.wanted);
  let missed = Number.POSITIVE_INFINITY;
  let places: Listed[][] = [];
  for (const person of people) {
    const availability = availabilityAt(liveOf(person.id) ?? unknown, asked.now);
    const misses = missesOf(person, availability);
    if (misses > missed) continue;
    if (misses < missed) places = Array.from({ length: PLACES }, () => []);
    missed = misses;
    const place = tiers[availability] * (MOST_POINTS + 1) + MOST_POINTS - pointsOf(person, asked);
    places[place]?.push(person);
  }
  return { missed, places };
}

/** The first of those who are wanted, and whether there are others. */
function firstOf(places: readonly (readonly Listed[])[], limit: number, isWanted: (person: Listed) => boolean) {
  const people: Listed[] = [];
  for (const place of places) {
    for (const person of place) {
      if (!isWanted(person)) continue;
      if (people.length === limit) return { people, hasMore: true };
      people.push(person);
    }
  }
  return { people, hasMore: false };
}

type Miss = (person: Listed, availability: Availability) => boolean;

/** The filters that somebody does not pass, as bits in the order of `searchFilters`. */
function makeMisses(wanted: Wanted): (person: Listed, availability: Availability) => number {
  const checks: Readonly<Record<SearchFilter, Miss | undefined>> = {
    maxPrice: given(
      wanted.affordable,
      (kinds) =>
        ({ facts }) =>
          !kinds.includes(facts.kind),
    ),
    minRating: given(
      wanted.minRating,
      (least) =>
        ({ facts }) =>
          (facts.ratingAverage ?? 0) < least,
    ),
    words: given(wanted.words, (words) => (person) => !words.every((word) => mentions(person, word))),
    onlineNow: wanted.onlineNow ? (_, availability) => availability !== 'available' : undefined,
    kind: given(
      wanted.kind,
      (kind) =>
        ({ facts }) =>
          facts.kind !== kind,
    ),
    speciality: given(
      wanted.speciality,
      (matter) =>
        ({ facts }) =>
          !facts.specialities.includes(matter),
    ),
    language: given(
      wanted.language,
      (language) =>
        ({ facts }) =>
          !facts.languages.includes(language),
    ),
    country: given(
      wanted.country,
      (country) =>
        ({ facts }) =>
          !facts.countries.includes(country),
    ),
  };
  const asked = searchFilters.flatMap((name, bit) => {
    const miss = checks[name];
    return miss ? [{ miss, weight: 2 ** bit }] : [];
  });
  return (person, availability) => {
    let missed = 0;
    for (const { miss, weight } of asked) if (miss(person, availability)) missed += weight;
    return missed;
  };
}

function given<T>(value: T | undefined, make: (value: T) => Miss): Miss | undefined {
  return value === undefined ? undefined : make(value);
}

const namesOf = (missed: number) => searchFilters.filter((_, bit) => Math.floor(missed / 2 ** bit) % 2 === 1);

const mentions = (person: Listed, word: string) => begins(person.name, word) || begins(person.headline, word);
const begins = (words: readonly string[], start: string) => words.some((word) => word.startsWith(start));

function pointsOf({ name, facts }: Listed, { wanted: { words }, reader }: Asked): number {
  const isNamed = words !== undefined && words.every((word) => begins(name, word));
  return (isNamed ? 2 : 0) + (reader !== undefined && facts.languages.includes(reader) ? 1 : 0);
}
