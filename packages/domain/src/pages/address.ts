import type { Locale } from '../shared/locale.ts';
import { placePath, readPlace } from './place.ts';

/** The same page in another language; pages of countries have their addresses in the language of the page. */
export function addressIn(path: string, locale: Locale): string {
  const place = readPlace(path);
  return place ? placePath(place, locale) : path.replace(/^\/[a-z]{2}(?=\/|$)/, `/${locale}`);
}
