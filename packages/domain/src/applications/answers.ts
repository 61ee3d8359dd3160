import { PLATFORM_COUNTRY, payoutRail } from '../money/payout-rail.ts';
import type { ProviderKind } from '../money/price.ts';
import { contactDetailsIn } from '../providers/contact-details.ts';
import type { Speciality } from '../providers/specialities.ts';
import type { Instant } from '../shared/instant.ts';

/** What an applicant writes; empty or null while it is not written. */
export interface Answers {
  /** Where their bank is, ISO 3166-1 alpha-2. */
  readonly payoutCountry: string | null;
  /** Of those whom PayPal pays; null while it is not written. */
  readonly paypalEmail: string | null;
  readonly countries: readonly string[];
  readonly languages: readonly string[];
  readonly specialities: readonly Speciality[];
  readonly headline: string;
  readonly bio: string;
  /** At the bar, or abroad. */
  readonly years: number | null;
  /** IANA. */
  readonly timeZone: string | null;
  /** Who admits lawyers there, such as the bar of Paris; lawyers only. */
  readonly barAuthority: string;
  readonly barNumber: string;
  /** Expats only. */
  readonly countriesLived: readonly string[];
}

export const noAnswers: Answers = {
  payoutCountry: null,
  paypalEmail: null,
  countries: [],
  languages: [],
  specialities: [],
  headline: '',
  bio: '',
  years: null,
  timeZone: null,
  barAuthority: '',
  barNumber: '',
  countriesLived: [],
};

export const fileKinds = ['photo', 'admission'] as const;
export type FileKind = (typeof fileKinds)[number];

/** A file that was checked and is kept where its owner cannot change it. */
export interface KeptFile {
  readonly path: string;
  /** By its first bytes, not by its name. */
  readonly type: string;
  readonly size: number;
  readonly checkedAt: Instant;
}
export type Files = Readonly<Record<FileKind, KeptFile | null>>;
export const noFiles: Files = { photo: null, admission: null };

/** What is asked for, in the order in which it is asked. */
export const askedFor = [
  'payoutCountry',
  'paypalEmail',
  'countries',
  'languages',
  'timeZone',
  'headline',
  'bio',
  'specialities',
  'years',
  'barAuthority',
  'barNumber',
  'countriesLived',
  'telephone',
  'photo',
  'admission',
] as const;
export type Asked = (typeof askedFor)[number];

const ofLawyersOnly: readonly Asked[] = ['barAuthority', 'barNumber', 'admission'];
const ofExpatsOnly: readonly Asked[] = ['countriesLived'];

/** What somebody has to give who applies as this kind, with their bank there. */
export function askedOf(kind: ProviderKind, payoutCountry: string | null): readonly Asked[] {
  const notAsked = kind === 'lawyer' ? ofExpatsOnly : ofLawyersOnly;
  const asked = askedFor.filter((each) => !notAsked.includes(each));
  return isPaidByPaypal(payoutCountry) ? asked : asked.filter((each) => each !== 'paypalEmail');
}

export function isPaidByPaypal(payoutCountry: string | null): boolean {
  return payoutCountry !== null && payoutRail(PLATFORM_COUNTRY, payoutCountry, 'EUR') === 'paypal';
}

/** How much a list or a text of an application may hold. */
export const longest = { list: 30, headline: 140, bio: 4000, barAuthority: 120, barNumber: 40, words: 2000 } as const;

/** Shorter texts say nothing to a client. */
export const shortest = { headline: 10, bio: 80 } as const;

interface Given {
  readonly kind: ProviderKind;
  readonly answers: Answers;
  readonly files: Files;
  readonly hasTelephone: boolean;
}

/** What is asked for and not yet given, in order. */
export function missingIn(given: Given): Asked[] {
  return askedOf(given.kind, given.answers.payoutCountry).filter((each) => !isGiven(each, given));
}

function isGiven(asked: Asked, { answers, files, hasTelephone }: Given): boolean {
  switch (asked) {
    case 'telephone':
      return hasTelephone;
    case 'photo':
    case 'admission':
      return files[asked] !== null;
    case 'headline':
    case 'bio':
      return answers[asked].trim().length >= shortest[asked];
    case 'payoutCountry':
      return answers.payoutCountry !== null && payoutRail(PLATFORM_COUNTRY, answers.payoutCountry, 'EUR') !== null;
    default:
      return isFilled(answers[asked]);
  }
}

function isFilled(value: string | number | readonly string[] | null): boolean {
  if (value === null) return false;
  return typeof value === 'number' || value.length > 0;
}

/** What everybody may read of an approved provider, as they wrote it. */
export const publicTexts = ['displayName', 'headline', 'bio', 'barAuthority'] as const;
export type PublicText = (typeof publicTexts)[number];

interface Shown {
  readonly kind: ProviderKind;
  readonly displayName: string;
  readonly answers: Pick<Answers, Exclude<PublicText, 'displayName'>>;
}

/** What leads past us in a public text; a bar is shown of lawyers alone. */
export function leaksIn(name: PublicText, { kind, displayName, answers }: Shown): string[] {
  if (name === 'barAuthority' && kind !== 'lawyer') return [];
  return contactDetailsIn(name === 'displayName' ? displayName : answers[name]).map(({ text }) => text);
}

/** The public texts that lead past us. */
export function leakingTexts(shown: Shown): PublicText[] {
  return publicTexts.filter((name) => leaksIn(name, shown).length > 0);
}
