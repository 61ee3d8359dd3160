import { Chip, ChipSelect } from '@sos/ui/chip';
import { formatMoney } from '@sos/domain/money/format-money';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useCurrency } from '@sos/browser/currency';
import { useWords } from '../../shared/words.ts';
import { providerKinds } from '@sos/domain/money/price';
import { specialities } from '@sos/domain/providers/specialities';
import { changeFilter, prices, ratings, readFilters } from './filters.ts';
import type { Filters } from './filters.ts';
import { countryOptions, languageOptions } from '../../shared/providers/options.ts';
import './providers.css';

/** The filters, written as one sentence with a chip for each choice. The URL holds all choices. */
export function FilterSentence() {
  const { say, compose } = useWords();
  const [query, setQuery] = useSearchParams();
  const choose = (name: string) => (value: string) =>
    setQuery((current) => changeFilter(current, name, value), { replace: true, preventScrollReset: true });
  const options = useOptions(readFilters(query));
  const chip = (name: keyof typeof options) => (
    <ChipSelect
      label={say(`search.${name}.label`)}
      value={query.get(name) ?? ''}
      options={options[name]}
      onChoose={choose(name)}
    />
  );
  return (
    <search className="sentence">
      <p>
        {compose('search.sentence', {
          kind: chip('kind'),
          language: chip('language'),
          country: chip('country'),
          about: chip('about'),
        })}
      </p>
      <p>
        <Chip pressed={query.get('now') === '1'} onPress={(on) => choose('now')(on ? '1' : '')}>
          {say('search.now')}
        </Chip>
        {chip('price')}
        {chip('rating')}
      </p>
    </search>
  );
}

/** What the address chooses is among them, whatever it is. */
function useOptions({ country, language: spoken }: Filters) {
  const { say, language, formats } = useWords();
  const currency = useCurrency();
  return useMemo(() => {
    const any = (label: string) => ({ value: '', label });
    return {
      kind: [
        any(say('search.kind.any')),
        ...providerKinds.map((kind) => ({ value: kind, label: say(`search.kind.${kind}`) })),
      ],
      language: [any(say('search.language.any')), ...languageOptions(language, spoken === undefined ? [] : [spoken])],
      country: [any(say('search.country.any')), ...countryOptions(language, country === undefined ? [] : [country])],
      about: [
        any(say('search.about.any')),
        ...specialities.map((value) => ({ value, label: say(`search.about.${value}`) })),
      ],
      price: [
        any(say('search.price.any')),
        ...prices.map((price) => ({
          value: String(price),
          label: say('search.price.most', { price: formatMoney(formats, { amount: price * 100, currency }) }),
        })),
      ],
      rating: [
        any(say('search.rating.any')),
        ...ratings.map((rating) => ({
          value: String(rating),
          label: say('search.rating.least', { rating: rating.toLocaleString(formats) }),
        })),
      ],
    };
  }, [say, language, formats, currency, country, spoken]);
}
