import type { ProfileDocument } from '@sos/contracts/providers';
import { checksOf } from '@sos/domain/providers/checks';
import { specialities } from '@sos/domain/providers/specialities';
import { furtherLanguages, places, type Tongue, tongues } from './vocabulary.ts';
import { makeDice } from '../../dice.ts';

export interface GeneratedProvider {
  readonly id: string;
  readonly profile: ProfileDocument;
}

const DAY = 86_400_000;

/** A plausible crowd of providers in all nine languages; the same ones for the same count and instant. */
export function manyProviders(count: number, now: number): GeneratedProvider[] {
  return Array.from({ length: count }, (_, index) => generated(index, now));
}

type Dice = ReturnType<typeof makeDice>;

function oneOf<T>(dice: Dice, values: readonly T[]): T {
  const value = values[Math.floor(dice() * values.length)];
  if (value === undefined) throw new Error('there is nothing to choose from');
  return value;
}

/** The first of the list far more often than the last. */
function mostlyFirst<T>(dice: Dice, values: readonly T[]): T {
  return oneOf(() => dice() ** 2.5, values);
}

function generated(index: number, now: number): GeneratedProvider {
  const dice = makeDice(index * 7919);
  const tongue = mostlyFirst(dice, tongues);
  const [country, timeZone] = mostlyFirst(dice, places);
  const kind = dice() < 0.55 ? 'lawyer' : 'expat';
  const matters = some(dice, () => mostlyFirst(dice, mattersOf(index)), 3);
  const [first] = matters;
  const firstName = oneOf(dice, tongue.firstNames);
  const lastName = oneOf(dice, tongue.lastNames);
  const profile: ProfileDocument = {
    kind,
    displayName: tongue.locale === 'zh' ? `${lastName}${firstName}` : `${firstName} ${lastName}`,
    headline: fill(tongue, tongue.matters[first ?? 'arrival'], country),
    bio: tongue.bio,
    photoUrl: null,
    languages: [...new Set([tongue.locale, ...some(dice, () => mostlyFirst(dice, furtherLanguages), 3)])],
    countries: [...new Set([country, ...(dice() < 0.2 ? [mostlyFirst(dice, places)[0]] : [])])],
    specialities: matters,
    yearsOfExperience: 1 + Math.floor(dice() * 25),
    timeZone,
    locale: tongue.locale,
    approval: 'approved',
    visible: true,
    activeAt: null,
    offlineBecause: null,
    edition: 0,
    ...presence(dice, now),
    ...record(dice),
    checks: checksOf({ kind, barAuthority: `the bar of ${country}`, at: now - Math.floor(dice() * 300) * DAY }),
  };
  return { id: `${kind}-${String(index).padStart(5, '0')}`, profile };
}

/** Everybody's favourites are others, so that no matter is rare everywhere. */
const mattersOf = (index: number) => [
  ...specialities.slice(index % specialities.length),
  ...specialities.slice(0, index % specialities.length),
];

function some<T>(dice: Dice, draw: () => T, most: number): T[] {
  return [...new Set(Array.from({ length: 1 + Math.floor(dice() * most) }, draw))];
}

function fill({ headline, locale }: Tongue, matter: string, country: string): string {
  const place = new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country;
  return headline.replace('{matter}', matter).replace('{country}', place);
}

/** A quarter is there, a few are in a call, and the others have hours. */
function presence(dice: Dice, now: number): Pick<ProfileDocument, 'availability' | 'closesAt' | 'opensAt'> {
  const chance = dice();
  const availability = chance < 0.22 ? 'available' : chance < 0.26 ? 'busy' : 'offline';
  const opensAt = availability === 'offline' && dice() < 0.7 ? now + Math.floor(dice() * 2 * DAY) : null;
  return { availability, closesAt: null, opensAt };
}

function record(dice: Dice): Pick<ProfileDocument, 'ratingAverage' | 'ratingCount' | 'answerRate'> {
  if (dice() < 0.15) return { ratingAverage: null, ratingCount: 0, answerRate: null };
  const answerRate = Math.round(100 * (1 - dice() ** 3 * 0.6)) / 100;
  const ratingCount = Math.floor(dice() ** 3 * 300);
  const ratingAverage = ratingCount === 0 ? null : Math.round(10 * (3.2 + 1.8 * dice() ** 0.5)) / 10;
  return { ratingAverage, ratingCount, answerRate };
}
