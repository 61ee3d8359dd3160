import { availabilityAt } from '../providers/availability.ts';
import type { Instant } from '../shared/instant.ts';
import type { Catalogue } from './catalogue.ts';

/** What can truly be had in one country. */
export interface CountryCoverage {
  readonly country: string;
  readonly lawyers: number;
  readonly expats: number;
  readonly online: number;
  /** Those spoken by most people first. */
  readonly languages: readonly string[];
}

/** Every country that somebody helps with, those with most people first; a country of nobody is not in it. */
export function coverageOf({ people, liveOf }: Catalogue, now: Instant): CountryCoverage[] {
  const countries = new Map<string, Count>();
  for (const { id, facts } of people) {
    const live = liveOf(id);
    const isOnline = live !== undefined && availabilityAt(live, now) === 'available';
    for (const country of new Set(facts.countries)) {
      const count = countries.get(country) ?? { lawyers: 0, expats: 0, online: 0, languages: new Map() };
      countries.set(country, count);
      count[facts.kind === 'lawyer' ? 'lawyers' : 'expats'] += 1;
      if (isOnline) count.online += 1;
      for (const language of new Set(facts.languages)) {
        count.languages.set(language, (count.languages.get(language) ?? 0) + 1);
      }
    }
  }
  return [...countries].map(([country, count]) => shown(country, count)).toSorted(bySize);
}

interface Count {
  lawyers: number;
  expats: number;
  online: number;
  readonly languages: Map<string, number>;
}

function shown(country: string, { languages, ...count }: Count): CountryCoverage {
  const byUse = [...languages].toSorted(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
  return { country, ...count, languages: byUse.map(([language]) => language) };
}

const sizeOf = ({ lawyers, expats }: CountryCoverage) => lawyers + expats;
const bySize = (one: CountryCoverage, other: CountryCoverage) =>
  sizeOf(other) - sizeOf(one) || (one.country < other.country ? -1 : 1);
