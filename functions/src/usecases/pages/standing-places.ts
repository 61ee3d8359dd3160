import type { Place } from '@sos/domain/pages/place';
import { standingPlaces } from '@sos/domain/pages/standing';
import type { Catalogue } from '@sos/domain/search/catalogue';

/** The pages of each country that stand on their own, by its code. */
export type StandingPlaces = (catalogue: Catalogue) => ReadonlyMap<string, readonly Place[]>;

/** Counted once for each state of the catalogue: nothing of it changes between two readings. */
export function makeStandingPlaces(): StandingPlaces {
  const counted = new WeakMap<Catalogue['people'], ReadonlyMap<string, readonly Place[]>>();
  return ({ people }) => {
    const known = counted.get(people);
    if (known) return known;
    const byCountry = new Map<string, Place[]>();
    for (const place of standingPlaces(people.map(({ facts }) => facts))) {
      byCountry.set(place.country, [...(byCountry.get(place.country) ?? []), place]);
    }
    counted.set(people, byCountry);
    return byCountry;
  };
}
