import { everyCountry } from '@sos/browser/intl/countries';
import { useMemo } from 'react';
import { useWords } from '../words.ts';
import { FilterChip } from './filter-chip.tsx';

/** One country of all, kept in the address. */
export function CountryFilter({ label }: { readonly label: string }) {
  const { language } = useWords();
  const options = useMemo(
    () => everyCountry(language).map(({ code, name }) => ({ value: code, label: name })),
    [language],
  );
  return <FilterChip name="country" label={label} options={options} />;
}

/** The country that an address names; undefined for what is none. */
export function countryIn(url: (name: string) => string): string | undefined {
  const country = url('country');
  return /^[A-Z]{2}$/.test(country) ? country : undefined;
}
