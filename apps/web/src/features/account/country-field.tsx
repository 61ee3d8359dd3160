import { SelectField } from '@sos/ui/field';
import { type ReactNode, useMemo, useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { everyCountry } from '@sos/browser/intl/countries';

interface CountryFieldProps {
  readonly initially: string;
  /** What is said of the chosen one. */
  readonly noteOn?: ((country: string) => ReactNode) | undefined;
}

/** The country that somebody lives in. */
export function CountryField({ initially, noteOn }: CountryFieldProps) {
  const [chosen, setChosen] = useState(initially);
  const { say, language } = useWords();
  const countries = useMemo(() => everyCountry(language), [language]);
  return (
    <SelectField
      name="country"
      label={say('account.country')}
      hint={noteOn?.(chosen)}
      defaultValue={initially}
      autoComplete="country"
      onChange={({ target }) => setChosen(target.value)}
    >
      {countries.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
