import { countryName, languageName } from '@sos/browser/intl/names';
import type { Currency } from '@sos/domain/money/money';
import type { SavedFilters } from '@sos/domain/search/saved-searches';
import { specialities } from '@sos/domain/providers/specialities';
import { formatMoney } from '@sos/domain/money/format-money';
import type { useWords } from '../../shared/words.ts';

type Words = Pick<ReturnType<typeof useWords>, 'say' | 'language' | 'formats'>;

/** What each chosen filter is called, in the order of the sentence. */
export function describeFilters(
  filters: SavedFilters,
  { say, language, formats }: Words,
  currency: Currency,
): string[] {
  const { kind, language: spoken, country, onlineNow, maxPrice, minRating, words } = filters;
  const matter = specialities.find((known) => known === filters.speciality);
  const named = [
    kind && say(`kind.${kind}`),
    spoken && languageName(language, spoken),
    country && countryName(language, country),
    matter && say(`speciality.${matter}`),
    onlineNow && say('search.now'),
    maxPrice && say('search.price.most', { price: formatMoney(formats, { amount: maxPrice * 100, currency }) }),
    minRating && say('search.rating.least', { rating: minRating.toLocaleString(formats) }),
    words,
  ];
  return named.flatMap((name) => name || []);
}
