import { everyCountry } from '@sos/browser/intl/countries';
import { countryName, listOf } from '@sos/browser/intl/names';
import { countryUses } from '@sos/domain/openness/openness';
import { Button } from '@sos/ui/button';
import { SelectField } from '@sos/ui/field';
import { useMemo, useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { CountryDialog } from './country-dialog.tsx';
import type { Countries } from './known.ts';

interface CountryListProps {
  readonly closed: Countries['closed'];
  readonly revision: number;
  readonly onDone: () => void;
}

/** The countries that are closed for something, and the way to open and close each. */
export function CountryList({ closed, revision, onDone }: CountryListProps) {
  const { say, language } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const all = useMemo(() => everyCountry(language), [language]);
  return (
    <div className="panel config-form">
      <ClosedCountries closed={closed} onChoose={setChosen} />
      <SelectField
        label={say('adminConfig.country.choose')}
        hint={say('adminConfig.country.choose.hint')}
        value=""
        onChange={({ target }) => setChosen(target.value)}
      >
        <option value="">–</option>
        {all.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      {chosen && (
        <CountryDialog
          key={chosen}
          country={chosen}
          closing={closed[chosen] ?? { clients: false, providers: false, calls: false }}
          {...{ revision, onDone }}
          onClose={() => setChosen(null)}
        />
      )}
    </div>
  );
}

interface ClosedCountriesProps {
  readonly closed: Countries['closed'];
  readonly onChoose: (country: string) => void;
}

function ClosedCountries({ closed, onChoose }: ClosedCountriesProps) {
  const { say, language } = useWords();
  const rows = Object.entries(closed);
  if (rows.length === 0) return <p className="text-soft">{say('adminConfig.country.none')}</p>;
  return (
    <table className="table">
      <caption className="visually-hidden">{say('adminConfig.countries')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('adminConfig.country')}</th>
          <th scope="col">{say('adminConfig.country.closed')}</th>
          <th scope="col">
            <span className="visually-hidden">{say('adminConfig.country.change')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([country, closing]) => (
          <tr key={country}>
            <th scope="row">{countryName(language, country)}</th>
            <td>
              {listOf(
                language,
                countryUses.filter((use) => closing[use]).map((use) => say(`adminConfig.country.${use}`)),
              )}
            </td>
            <td>
              <Button onClick={() => onChoose(country)}>{say('adminConfig.country.change')}</Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
