import { readPhoneText } from '@sos/domain/phones/phone-text';
import { refusalOf, unsupportedCountries } from '@sos/domain/phones/phone-verdict';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { PhoneNumbers, PhoneVerdict } from '../../usecases/calls/ports.ts';

/** What people write, or a telephone sends, instead of a number. */
const withheld = /^(anonymous|private|unknown|withheld|restricted|\+?266696687)$/i;

/** Judges a telephone before any money moves. Numbers come in international form, with whatever marks between their digits. */
export function makePhoneNumbers(refusedCountries: readonly string[] = unsupportedCountries): PhoneNumbers {
  return { check: async (input, closed = []) => judge(input.trim(), [...refusedCountries, ...closed]) };
}

/** Which country a number in E.164 belongs to; undefined for one that belongs to none. */
export function countryOfNumber(e164: string): string | undefined {
  return parsePhoneNumberFromString(e164)?.country;
}

function judge(input: string, refusedCountries: readonly string[]): PhoneVerdict {
  if (withheld.test(input)) return { refused: 'phone_missing' };
  const text = readPhoneText(input);
  if (!text.ok) return { refused: text.problem === 'empty' ? 'phone_missing' : 'phone_invalid' };
  const number = parsePhoneNumberFromString(text.digits);
  const known = number && { isValid: number.isValid(), kind: number.getType(), country: number.country };
  const refused = refusalOf(known, refusedCountries);
  return refused === null && number ? { e164: number.number } : { refused: refused ?? 'phone_invalid' };
}
