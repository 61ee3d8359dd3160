import type { Place } from './place.ts';

interface TitleWords {
  readonly say: (key: PlaceTitleKey, values?: Record<string, string>) => string;
  readonly country: (code: string) => string;
  readonly language: (code: string) => string;
}

export type PlaceTitleKey =
  | `place.who.${'any' | 'lawyer' | 'expat'}`
  | `speciality.${NonNullable<Place['speciality']>}`
  | 'place.title'
  | `place.title.${'language' | 'speciality' | 'both'}`;

/** Such as “Lawyers who speak French: Thailand”. */
export function placeTitle({ country, kind, speciality, language }: Place, words: TitleWords): string {
  const values = {
    who: words.say(`place.who.${kind ?? 'any'}`),
    country: words.country(country),
    ...(language && { language: words.language(language) }),
    ...(speciality && { speciality: words.say(`speciality.${speciality}`) }),
  };
  return words.say(keyOf({ speciality, language }), values);
}

function keyOf({ speciality, language }: Pick<Place, 'speciality' | 'language'>): PlaceTitleKey {
  if (speciality && language) return 'place.title.both';
  if (language) return 'place.title.language';
  return speciality ? 'place.title.speciality' : 'place.title';
}
