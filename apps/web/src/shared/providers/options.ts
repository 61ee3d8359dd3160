import type { ChipOption } from '@sos/ui/chip';
import { countryName, languageName } from '@sos/browser/intl/names';

const countries =
  'AE AR AT AU BE BR CA CH CL CN CO CZ DE DK EG ES FR GB GR HK HU ID IE IL IN IT JP KE KR LU MA MG MU MX MY NL NO NZ PE PH PL PT RO SE SG SN TH TN TR US VN ZA'.split(
    ' ',
  );
const languages = 'ar de en es fr hi it ja nl pl pt ru th tr uk vi zh'.split(' ');

function named(codes: readonly string[], locale: string, name: (locale: string, code: string) => string): ChipOption[] {
  const { compare } = new Intl.Collator(locale);
  return codes
    .map((code) => ({ value: code, label: name(locale, code) }))
    .toSorted((a, b) => compare(a.label, b.label));
}

export function countryOptions(locale: string, others: readonly string[] = []): ChipOption[] {
  return named([...new Set([...countries, ...others])], locale, countryName);
}

export function languageOptions(locale: string, others: readonly string[] = []): ChipOption[] {
  return named([...new Set([...languages, ...others])], locale, languageName);
}
