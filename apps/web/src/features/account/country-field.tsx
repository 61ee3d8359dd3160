import { SelectField } from '@sos/ui/field';
import { useMemo } from 'react';
import { useWords } from '../../shared/words.ts';
import { everyCountry } from '@sos/browser/intl/countries';

/** The country that somebody lives in. */
export function CountryField({ initially }: { readonly initially: string }) {
  const { say, language } = useWords();
  const countries = useMemo(() => everyCountry(language), [language]);
  return (
    <SelectField name="country" label={say('account.country')} defaultValue={initially} autoComplete="country">
      {countries.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
