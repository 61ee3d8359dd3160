import type { Facts } from '../search/person.ts';
import { specialities, type Speciality } from '../providers/specialities.ts';

export interface PlaceFacts {
  readonly lawyers: number;
  readonly expats: number;
  /** Those that most people speak first. */
  readonly languages: readonly string[];
  readonly specialities: readonly Speciality[];
}

/** What the people of a place have in common. */
export function placeFacts(people: readonly Facts[]): PlaceFacts {
  const lawyers = people.filter(({ kind }) => kind === 'lawyer').length;
  const spoken = new Map<string, number>();
  for (const { languages } of people) {
    for (const language of new Set(languages)) spoken.set(language, (spoken.get(language) ?? 0) + 1);
  }
  const byUse = [...spoken].toSorted(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
  return {
    lawyers,
    expats: people.length - lawyers,
    languages: byUse.map(([language]) => language),
    specialities: specialities.filter((each) => people.some((person) => person.specialities.includes(each))),
  };
}
