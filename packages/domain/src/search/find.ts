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

/** Who fits: those online first, then by how well they fit, then in the order of the catalogue. */
export function findPeople(catalogue: Catalogue, asked: Asked): Findings {
  const misses = makeMisses(asked);
  let least = Number.POSITIVE_INFINITY;
  let nearest: Found[] = [];
  for (const person of catalogue.people) {
    const candidate = candidateOf(catalogue, person, asked.now);
    const missed = misses(candidate);
    if (missed > least) continue;
    if (missed < least) nearest = [];
    least = missed;
    nearest.push(candidate);
  }
  if (least !== 0) {
    const found = ranked(nearest, asked).slice(0, asked.limit);
    const near = found.length > 0 ? { missing: namesOf(least), found } : undefined;
    return { found: [], total: 0, hasMore: false, nearest: near };
  }
  const unseen = ranked(nearest, asked).filter(({ person }) => !asked.seen.has(person.mark));
  const found = unseen.slice(0, asked.limit);
  return { found, total: nearest.length, hasMore: unseen.length > found.length, nearest: undefined };
}

function candidateOf({ liveOf }: Catalogue, person: Listed, now: Instant): Found {
  const live = liveOf(person.id) ?? unknown;
  return { person, live, availability: availabilityAt(live, now) };
}

type Miss = (candidate: Found) => boolean;

/** The filters that somebody does not pass, as bits in the order of `searchFilters`. */
function makeMisses({ wanted }: Asked): (candidate: Found) => number {
  const checks: Readonly<Record<SearchFilter, Miss | undefined>> = {
    maxPrice: given(
      wanted.affordable,
      (kinds) =>
        ({ person }) =>
          !kinds.includes(person.facts.kind),
    ),
    minRating: given(
      wanted.minRating,
      (least) =>
        ({ person }) =>
          (person.facts.ratingAverage ?? 0) < least,
    ),
    words: given(
      wanted.words,
      (words) =>
        ({ person }) =>
          !words.every((word) => mentions(person, word)),
    ),
    onlineNow: wanted.onlineNow ? ({ availability }) => availability !== 'available' : undefined,
    kind: given(
      wanted.kind,
      (kind) =>
        ({ person }) =>
          person.facts.kind !== kind,
    ),
    speciality: given(
      wanted.speciality,
      (matter) =>
        ({ person }) =>
          !person.facts.specialities.includes(matter),
    ),
    language: given(
      wanted.language,
      (language) =>
        ({ person }) =>
          !person.facts.languages.includes(language),
    ),
    country: given(
      wanted.country,
      (country) =>
        ({ person }) =>
          !person.facts.countries.includes(country),
    ),
  };
  const asked = searchFilters.flatMap((name, bit) => {
    const miss = checks[name];
    return miss ? [{ miss, weight: 2 ** bit }] : [];
  });
  return (candidate) => {
    let missed = 0;
    for (const { miss, weight } of asked) if (miss(candidate)) missed += weight;
    return missed;
  };
}

function given<T>(value: T | undefined, make: (value: T) => Miss): Miss | undefined {
  return value === undefined ? undefined : make(value);
}

const namesOf = (missed: number) => searchFilters.filter((_, bit) => Math.floor(missed / 2 ** bit) % 2 === 1);

const mentions = (person: Listed, word: string) => begins(person.name, word) || begins(person.headline, word);
const begins = (words: readonly string[], start: string) => words.some((word) => word.startsWith(start));

/** Those of one tier and as many points stay in the order of the catalogue. */
function ranked(candidates: readonly Found[], { wanted, reader }: Asked): Found[] {
  const places = new Map<number, Found[]>();
  for (const candidate of candidates) {
    const points = pointsOf(candidate.person, wanted.words ?? [], reader);
    const place = tiers[candidate.availability] * (MOST_POINTS + 1) + MOST_POINTS - points;
    const there = places.get(place);
    if (there) there.push(candidate);
    else places.set(place, [candidate]);
  }
  return [...places].toSorted(([one], [other]) => one - other).flatMap(([, found]) => found);
}

function pointsOf({ name, facts }: Listed, words: readonly string[], reader: string | undefined): number {
  const isNamed = words.length > 0 && words.every((word) => begins(name, word));
  return (isNamed ? 2 : 0) + (reader !== undefined && facts.languages.includes(reader) ? 1 : 0);
}
