import { payoutTerms } from '@sos/domain/money/payout-rail';
import { SelectField } from '@sos/ui/field';
import { countryOptions } from '../../shared/providers/options.ts';
import { useWords } from '../../shared/words.ts';

/** Countries that we cannot pay to stay in the list, so that whoever lives there reads so. */
const withoutRail = ['AF', 'IR', 'NP', 'PK', 'UA', 'RU'];

interface BankCountryProps {
  readonly label: string;
  /** Why it is asked, while nothing is chosen. */
  readonly why?: string;
  readonly none: string;
  readonly value: string | null;
  readonly onChange: (country: string | null) => void;
}

export const isPaid = (country: string | null): boolean => country !== null && payoutTerms(country, 'EUR') !== null;

export function BankCountry({ label, why, none, value, onChange }: BankCountryProps) {
  const { say, language } = useWords();
  const terms = value === null ? null : payoutTerms(value, 'EUR');
  return (
    <SelectField
      label={label}
      name="payoutCountry"
      value={value ?? ''}
      hint={terms ? say(`application.payoutCountry.${terms.rail}`, terms.days) : value === null && why}
      error={value !== null && !terms ? none : undefined}
      onChange={({ target }) => onChange(target.value || null)}
    >
      <option value="">{say('application.choose')}</option>
      {countryOptions(language, withoutRail).map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </SelectField>
  );
}
