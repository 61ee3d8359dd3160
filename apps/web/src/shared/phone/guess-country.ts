import { callingCodes } from './calling-codes.ts';

/** The country most likely to be the caller's, from the region of the browser's languages. */
export function guessCountry(tags: readonly string[]): string {
  return tags.map(regionOf).find((region) => callingCodes.has(region)) ?? 'FR';
}

/** Empty for what some browsers name that is no language, such as `en_US.UTF-8`. */
function regionOf(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().region ?? '';
  } catch {
    return '';
  }
}
