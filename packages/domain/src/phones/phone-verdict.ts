import type { PhoneRefusal } from './refusals.ts';

/** What a numbering plan knows about a number; `kind` in the words of libphonenumber. */
export interface KnownNumber {
  readonly isValid: boolean;
  readonly kind: string | undefined;
  /** ISO code; undefined for numbers of no country: satellites, international freephone, networks. */
  readonly country: string | undefined;
}

/** Countries that the carrier cannot call from our account. */
export const unsupportedCountries: readonly string[] = ['CU', 'IR', 'KP', 'SY'];

/** Kinds that a person answers. */
const answered: ReadonlySet<string> = new Set(['MOBILE', 'FIXED_LINE', 'FIXED_LINE_OR_MOBILE', 'VOIP']);
/** Kinds that cost somebody extra. */
const costly: ReadonlySet<string> = new Set([
  'PREMIUM_RATE',
  'SHARED_COST',
  'PERSONAL_NUMBER',
  'UAN',
  'PAGER',
  'VOICEMAIL',
]);

/** Why a number must not be rung; null when it may. */
export function refusalOf(number: KnownNumber | undefined, refusedCountries: readonly string[]): PhoneRefusal | null {
  if (!number?.isValid || number.kind === undefined) return 'phone_invalid';
  if (costly.has(number.kind)) return 'phone_premium';
  if (!answered.has(number.kind)) return 'phone_invalid';
  return number.country === undefined || refusedCountries.includes(number.country) ? 'phone_country' : null;
}
