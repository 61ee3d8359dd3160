import type { Place } from '@sos/domain/pages/place';
import { readablePlace } from '@sos/domain/pages/readable-place';
import { placeName } from '@sos/domain/pages/standing';
import { findPeople } from '@sos/domain/search/find';
import type { Prices } from '../providers/ports.ts';
import type { Directory } from '../search/ports.ts';
import type { Clock } from '../shared/ports.ts';
import type { StandingPlaces } from './standing-places.ts';
import type { Asked, Reading } from './reading.ts';

export interface ReadPlaceNeeds {
  readonly directory: Directory;
  readonly standing: StandingPlaces;
  readonly prices: Prices;
  readonly clock: Clock;
}

const MOST_PEOPLE = 24;

/** Who helps in a place, or who comes nearest; only a page that says something of its own is for search engines. */
export async function readPlacePage(needs: ReadPlaceNeeds, place: Place, { locale, words }: Asked): Promise<Reading> {
  const { directory, prices, clock } = needs;
  const [catalogue, lawyer, expat] = await Promise.all([
    directory.catalogue(),
    prices.price('lawyer', 'EUR'),
    prices.price('expat', 'EUR'),
  ]);
  const wanted = { seen: new Set<number>(), limit: MOST_PEOPLE, reader: locale, now: clock.now() };
  const { found, nearest } = findPeople(catalogue, { ...wanted, wanted: place });
  const ofCountry = needs.standing(catalogue).get(place.country) ?? [];
  const isThis = (other: Place) => placeName(other) === placeName(place);
  const page = readablePlace({
    place,
    locale,
    words,
    people: (nearest?.found ?? found).map(({ person }) => person),
    isNearest: nearest !== undefined,
    there: catalogue.people.filter(({ facts }) => facts.countries.includes(place.country)),
    related: ofCountry.filter((other) => !isThis(other)),
    stands: ofCountry.some(isThis),
    prices: { lawyer, expat },
  });
  return { page, status: 200 };
}
