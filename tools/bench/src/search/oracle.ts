import type { Input } from '@sos/contracts/callables';
import type { GeneratedProvider } from '@sos/world/seed/many/many-providers';

export type Query = Pick<
  Input<'searchProviders'>,
  'kind' | 'country' | 'language' | 'speciality' | 'onlineNow' | 'minRating'
>;

const tiers = ['available', 'busy', 'offline'] as const;
const bands = [0.95, 0.9, 0.8, 0.6];

/** Whom a look at every single profile finds, best first: the plainest way to the right answer. */
export function fullScan(people: readonly GeneratedProvider[], query: Query): string[] {
  return people
    .filter(({ profile }) => fits(profile, query))
    .map(({ id, profile }) => ({ id, place: placeOf(profile) }))
    .toSorted((one, other) => compare(one.place, other.place) || (one.id < other.id ? -1 : 1))
    .map(({ id }) => id);
}

type Profile = GeneratedProvider['profile'];

function fits(profile: Profile, { kind, country, language, speciality, onlineNow, minRating }: Query): boolean {
  return [
    !kind || profile.kind === kind,
    !country || profile.countries.includes(country),
    !language || profile.languages.includes(language),
    !speciality || profile.specialities.includes(speciality),
    !onlineNow || profile.availability === 'available',
    (profile.ratingAverage ?? 0) >= (minRating ?? 0),
  ].every(Boolean);
}

/** Smaller is better, the first number first. */
function placeOf({ availability, answerRate, ratingAverage, ratingCount }: Profile): number[] {
  const band = bands.filter((least) => (answerRate ?? 0.9) < least).length;
  const rating = ((ratingAverage ?? 0) * ratingCount + 32) / (ratingCount + 8);
  return [tiers.indexOf(availability), band, -rating];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const differs = one.findIndex((number, index) => number !== other[index]);
  return differs === -1 ? 0 : (one[differs] ?? 0) - (other[differs] ?? 0);
}
