import { callFunction } from '@sos/browser/call-function';
import { idByContent } from '@sos/browser/id-by-content';
import { Problem } from '@sos/browser/problem.tsx';
import { type AccountDetails, readAccount } from '@sos/domain/withdrawals/account';
import { type AccountField, type FieldName, formOf, payoutCountries } from '@sos/domain/withdrawals/account-forms';
import { numberExample, networkName } from '@sos/domain/withdrawals/mobile-money';
import { Button } from '@sos/ui/button';
import { SelectField, TextField } from '@sos/ui/field';
import { type SubmitEvent, useState } from 'react';
import { useDeed } from '../../shared/use-deed.ts';
import { useWritings } from './use-writings.ts';

/** Names of their own, the same in every language. */
const proper: Readonly<Partial<Record<FieldName, string>>> = { iban: 'IBAN', bsb: 'BSB', ifsc: 'IFSC', clabe: 'CLABE' };
const [FIRST] = payoutCountries;

/** Where an account is written down, with what banks of its country and currency need. */
export function MethodForm({ onDone }: { readonly onDone: () => Promise<void> }) {
  const { say } = useWritings();
  const [idOf] = useState(idByContent);
  const [country, setCountry] = useState('FR');
  const [currency, setCurrency] = useState('EUR');
  const [typed, setDetails] = useState<AccountDetails>({});
  const [wrong, setWrong] = useState<readonly FieldName[]>([]);
  const fields = formOf(country, currency)?.fields ?? [];
  const details = { ...firstChoices(fields), ...typed };
  const saving = useDeed(async () => {
    const read = readAccount({ country, currency }, details);
    setWrong('found' in read ? read.found : []);
    if ('found' in read) return;
    const account = { country, currency, details: read.details };
    await callFunction('savePaymentMethod', { methodId: idOf(account), ...account });
    await onDone();
  });
  const chooseCountry = (chosen: string) => {
    setCountry(chosen);
    setCurrency((payoutCountries.find((each) => each.country === chosen) ?? FIRST)?.currencies[0] ?? 'EUR');
    setDetails(({ network: _ofTheOther, ...kept }) => kept);
    setWrong([]);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    saving.run();
  };
  return (
    <form className="card grid gap-3 p-4" noValidate onSubmit={submit}>
      <Place country={country} currency={currency} onCountry={chooseCountry} onCurrency={setCurrency} />
      {fields.map((field) => (
        <DetailField
          key={field.name}
          country={country}
          field={field}
          isWrong={wrong.includes(field.name)}
          value={details[field.name] ?? ''}
          onChange={(value) => setDetails((known) => ({ ...known, [field.name]: value }))}
        />
      ))}
      {saving.error !== undefined && <Problem error={saving.error} money={null} onRetry={saving.run} />}
      <div>
        <Button tone="primary" type="submit" busy={saving.busy}>
          {say('withdrawals.save')}
        </Button>
      </div>
    </form>
  );
}

/** What a list shows before anything was chosen from it. */
function firstChoices(fields: readonly AccountField[]): AccountDetails {
  return Object.fromEntries(fields.flatMap(({ name, choices }) => (choices?.[0] ? [[name, choices[0]]] : [])));
}

interface PlaceProps {
  readonly country: string;
  readonly currency: string;
  readonly onCountry: (country: string) => void;
  readonly onCurrency: (currency: string) => void;
}

/** Where the bank is, and in which currency it receives where it has a choice. */
function Place({ country, currency, onCountry, onCurrency }: PlaceProps) {
  const { say, country: nameOf } = useWritings();
  const named = payoutCountries.map((each) => ({ code: each.country, name: nameOf(each.country) }));
  const currencies = payoutCountries.find((each) => each.country === country)?.currencies ?? [];
  return (
    <>
      <SelectField
        label={say('withdrawals.country')}
        value={country}
        onChange={({ target }) => onCountry(target.value)}
      >
        {named
          .toSorted((one, other) => one.name.localeCompare(other.name))
          .map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </SelectField>
      {currencies.length > 1 && (
        <SelectField
          label={say('withdrawals.currency')}
          value={currency}
          onChange={({ target }) => onCurrency(target.value)}
        >
          {currencies.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </SelectField>
      )}
    </>
  );
}

interface DetailFieldProps {
  readonly country: string;
  readonly field: AccountField;
  readonly isWrong: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function DetailField({ country, field, isWrong, value, onChange }: DetailFieldProps) {
  const { name, choices, isText = false } = field;
  const { say } = useWritings();
  const label = useLabel(name, country);
  const error = isWrong ? say('withdrawals.wrong') : undefined;
  if (choices)
    return (
      <SelectField label={label} error={error} value={value} onChange={({ target }) => onChange(target.value)}>
        {choices.map((each) => (
          <option key={each} value={each}>
            {name === 'network'
              ? networkName(each, country)
              : say(`withdrawals.type.${each as 'CHECKING' | 'SAVINGS'}`)}
          </option>
        ))}
      </SelectField>
    );
  return (
    <TextField
      label={label}
      error={error}
      name={name}
      autoComplete="off"
      dir={isText ? 'auto' : 'ltr'}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

function useLabel(name: FieldName, country: string): string {
  const { say } = useWritings();
  const own = proper[name];
  if (own !== undefined) return own;
  if (name === 'mobileNumber') return say('withdrawals.field.mobileNumber', { example: numberExample(country) });
  return say(`withdrawals.field.${name as Exclude<FieldName, 'mobileNumber' | 'iban' | 'bsb' | 'ifsc' | 'clabe'>}`);
}
