import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { PhoneNumbers, PhoneVerdict } from '../../usecases/calls/ports.ts';

/** Kinds of number that cost the callee or the caller extra, or that cannot answer at all. */
const refusedKinds: ReadonlySet<string> = new Set(['PREMIUM_RATE', 'SHARED_COST', 'UAN', 'PAGER', 'VOICEMAIL']);
/** What people write, or a telephone sends, instead of a number. */
const withheld = /^(anonymous|private|unknown|withheld|restricted|\+?266696687)$/i;

/** Countries that the carrier cannot call from our account. */
export const unsupportedCountries: readonly CountryCode[] = ['CU', 'IR', 'KP', 'SY'];

/** Judges a telephone before any money moves. Numbers come in international form, with or without spaces. */
export function makePhoneNumbers(refusedCountries: readonly string[] = unsupportedCountries): PhoneNumbers {
  return { check: async (input) => judge(input.trim(), refusedCountries) };
}

function judge(input: string, refusedCountries: readonly string[]): PhoneVerdict {
  if (input === '' || withheld.test(input)) return { refused: 'phone_missing' };
  const number = parsePhoneNumberFromString(input.startsWith('00') ? `+${input.slice(2)}` : input);
  if (!number?.isValid()) return { refused: 'phone_invalid' };
  if (refusedKinds.has(number.getType() ?? '')) return { refused: 'phone_premium' };
  if (!number.country || refusedCountries.includes(number.country)) return { refused: 'phone_country' };
  return { e164: number.number };
}
