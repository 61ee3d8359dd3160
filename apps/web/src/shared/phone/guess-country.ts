import { callingCodes } from './calling-codes.ts';

/** The country most likely to be the caller's, from the region of the browser's languages. */
export function guessCountry(tags: readonly string[]): string {
  const regions = tags.map((tag) => new Intl.Locale(tag).maximize().region ?? '');
  return regions.find((region) => callingCodes.has(region)) ?? 'FR';
}
