import type { ProviderKind } from '../money/price.ts';
import type { Speciality } from '../providers/specialities.ts';
import type { Locale } from '../shared/locale.ts';
import { isSegment, segmentOf } from './segments.ts';
import { meaningOf, slugOf } from './slugs.ts';

/** What a page of a country is about: everybody there, or some of them. */
export interface Place {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly kind?: ProviderKind | undefined;
  readonly speciality?: Speciality | undefined;
  /** ISO 639-1. */
  readonly language?: string | undefined;
}

const MOST_PARTS = 3;
const coded = /^(?:.+-)?([a-z]{2})$/u;

/** Such as `/fr/pays/thailande-th/avocat/francais-fr`. */
export function placePath({ country, kind, speciality, language }: Place, locale: Locale): string {
  const parts = [
    named(locale, 'region', country),
    ...[kind, speciality].flatMap((word) => (word ? [slugOf(locale, word)] : [])),
    ...(language ? [named(locale, 'language', language)] : []),
  ];
  return ['', locale, segmentOf(locale), ...parts].join('/');
}

/** What an address is about, in whichever language its words are; undefined for every other address. */
export function readPlace(path: string): Place | undefined {
  const [start, locale, segment = '', country = '', ...parts] = decoded(path).split('/');
  if (start !== '' || !locale || !isSegment(segment) || parts.length > MOST_PARTS) return undefined;
  const code = codeIn(country, 'region')?.toUpperCase();
  return code === undefined ? undefined : withParts({ country: code }, parts);
}

function withParts(place: Place, [part, ...others]: readonly string[]): Place | undefined {
  if (part === undefined) return place;
  const next = partOf(part);
  const [name] = Object.keys(next ?? {});
  // Each is said once.
  if (!next || name === undefined || name in place) return undefined;
  return withParts({ ...place, ...next }, others);
}

function partOf(part: string): Partial<Place> | undefined {
  const language = codeIn(part, 'language');
  return meaningOf(part) ?? (language === undefined ? undefined : { language });
}

/** The two letters that a part ends with, if they are the code of something that has a name. */
function codeIn(text: string, type: 'region' | 'language'): string | undefined {
  const code = coded.exec(text)?.[1];
  if (code === undefined) return undefined;
  const asked = type === 'region' ? code.toUpperCase() : code;
  return new Intl.DisplayNames('en', { type, fallback: 'none' }).of(asked) === undefined ? undefined : code;
}

/** The name in the reader's language, for people, and the code, which says it whatever the names of a browser are. */
function named(locale: Locale, type: 'region' | 'language', code: string): string {
  const name = new Intl.DisplayNames(locale, { type }).of(code) ?? code;
  return `${slug(name)}-${code.toLowerCase()}`;
}

function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/gu, '')
    .normalize('NFC');
  return plain
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
