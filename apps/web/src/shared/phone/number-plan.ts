import { refusalOf, unsupportedCountries } from '@sos/domain/phones/phone-verdict';
import type { PhoneRefusal } from '@sos/domain/phones/refusals';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Why the server would refuse this number in E.164; null when it would ring it. Heavy: `judgePhone` loads it when it is needed. */
export function planRefusal(e164: string): PhoneRefusal | null {
  const number = parsePhoneNumberFromString(e164);
  return refusalOf(
    number && { isValid: number.isValid(), kind: number.getType(), country: number.country },
    unsupportedCountries,
  );
}
