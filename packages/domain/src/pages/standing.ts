import type { Facts } from '../search/person.ts';
import { specialities, type Speciality } from '../providers/specialities.ts';
import type { Place } from './place.ts';

/** A page of fewer people than this says no more than the page of its country. */
const FEW = 2;

/** By its name; every place of a country is there once. */
type Counts = Map<string, { readonly place: Place; people: number }>;

/**
 * The pages of countries that say something of their own: every country that somebody helps with, and of its parts those
 * with a few people, who are not all the people of a wider page.
 */
export function standingPlaces(people: Iterable<Facts>): readonly Place[] {
  const counts: Counts = new Map();
  for (const facts of people) for (const place of placesOf(facts)) count(counts, place);
  return [...counts.values()].filter(({ place, people: own }) => stands(counts, place, own)).map(({ place }) => place);
}

/** A name of its own for each place. */
export function placeName({ country, kind, speciality, language }: Place): string {
  return [country, kind, speciality, language].join('/');
}

function count(counts: Counts, place: Place): void {
  const name = placeName(place);
  const known = counts.get(name) ?? { place, people: 0 };
  counts.set(name, known);
  known.people += 1;
}

function placesOf({ countries, kind, languages, specialities: about }: Facts): Place[] {
  const spoken = [...new Set(languages)];
  const known = [...new Set(about)].filter((each): each is Speciality => specialities.some((name) => name === each));
  return [...new Set(countries)].flatMap((country) => [
    { country },
    { country, kind },
    ...known.map((speciality) => ({ country, speciality })),
    ...spoken.flatMap((language) => [
      { country, language },
      { country, kind, language },
    ]),
  ]);
}

function stands(counts: Counts, place: Place, own: number): boolean {
  return widerOf(place).every((wider) => own >= FEW && own < (counts.get(placeName(wider))?.people ?? 0));
}

/** The places that hold all the people of this one, and others as well. */
function widerOf({ country, kind, speciality, language }: Place): readonly Place[] {
  if (kind && language)
    return [
      { country, kind },
      { country, language },
    ];
  return (kind ?? speciality ?? language) ? [{ country }] : [];
}
