import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import { countryName } from '@sos/browser/intl/names';
import type { ShownTelephone } from '@sos/contracts/telephones';
import { phoneRefusals } from '@sos/domain/phones/refusals';
import { LONGEST_TELEPHONE_NAME } from '@sos/domain/telephones/saved-telephones';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { SelectField, TextField } from '@sos/ui/field';
import { useMemo, useState } from 'react';
import type { SubmitEvent } from 'react';
import { callingCodes } from '../../shared/phone/calling-codes.ts';
import { checkPhone, countryOfPhone } from '../../shared/phone/check-phone.ts';
import { guessCountry } from '../../shared/phone/guess-country.ts';
import { useWords } from '../../shared/words.ts';
import '../../shared/phone/phone-row.css';

interface TelephoneFormProps {
  /** Of the telephone that they used last; undefined when there is none. */
  readonly country: string | undefined;
  readonly onSaved: (telephones: readonly ShownTelephone[]) => void;
}
interface Draft {
  readonly id: string;
  readonly country: string;
  readonly phone: string;
  readonly name: string;
}

const emptyDraft = (country: string): Draft => ({ id: crypto.randomUUID(), country, phone: '', name: '' });

/** Adds a telephone. Repeating it after a lost answer adds it once, since the form names it before it is sent. */
export function TelephoneForm({ country, onSaved }: TelephoneFormProps) {
  const { say } = useWords();
  const [draft, setDraft] = useState(() => emptyDraft(country ?? guessCountry(navigator.languages)));
  const [tried, setTried] = useState(false);
  const { state, refused, send } = useAdding((telephones) => {
    onSaved(telephones);
    setTried(false);
    setDraft(emptyDraft(draft.country));
  });
  const check = checkPhone(draft.country, draft.phone);
  const change = (part: Partial<Draft>) => setDraft((known) => ({ ...known, ...part }));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (check.ok) send(draft, check.e164);
    else event.currentTarget.querySelector('input')?.focus();
  };
  const problem = tried && !check.ok ? say(`booking.phone.${check.problem}`) : undefined;
  return (
    <form className="card telephone-form" noValidate onSubmit={submit} aria-labelledby="add-telephone">
      <h2 id="add-telephone" className="text-m">
        {say('telephones.add')}
      </h2>
      <NumberFields draft={draft} error={problem ?? (refused && say(`booking.refused.${refused}`))} onChange={change} />
      <TextField
        label={say('telephones.name.label')}
        hint={say('telephones.name.hint')}
        maxLength={LONGEST_TELEPHONE_NAME}
        value={draft.name}
        onChange={({ target }) => change({ name: target.value })}
      />
      {state === 'failed' && (
        <Banner urgent tone="signal" title={say('telephones.failed.title')}>
          <p>{say('telephones.failed.text')}</p>
        </Banner>
      )}
      <div>
        <Button type="submit" busy={state === 'busy'}>
          {say('telephones.save')}
        </Button>
      </div>
    </form>
  );
}

interface NumberFieldsProps {
  readonly draft: Draft;
  readonly error: string | undefined;
  readonly onChange: (part: Partial<Draft>) => void;
}

function NumberFields({ draft, error, onChange }: NumberFieldsProps) {
  const { say, language } = useWords();
  const countries = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    return [...callingCodes]
      .map(([code, calling]) => ({ code, label: `${countryName(language, code)} (+${calling})` }))
      .toSorted((a, b) => compare(a.label, b.label));
  }, [language]);
  return (
    <div className="phone-row">
      <SelectField
        label={say('booking.phone.country')}
        value={draft.country}
        onChange={({ target }) => onChange({ country: target.value })}
      >
        {countries.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </SelectField>
      <TextField
        label={say('booking.phone.label')}
        type="tel"
        dir="ltr"
        autoComplete="tel"
        maxLength={100}
        value={draft.phone}
        error={error}
        onChange={({ target }) =>
          onChange({ phone: target.value, country: countryOfPhone(draft.country, target.value) })
        }
      />
    </div>
  );
}

type PhoneRefusal = (typeof phoneRefusals)[number];

function useAdding(onSaved: TelephoneFormProps['onSaved']) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const [refused, setRefused] = useState<PhoneRefusal>();
  const add = async ({ id, country, name }: Draft, phone: string) => {
    setState('busy');
    setRefused(undefined);
    try {
      const number = { phone, country };
      const { telephones } = await callFunction('saveTelephone', { telephoneId: id, name: name.trim(), number });
      setState('idle');
      onSaved(telephones);
    } catch (error) {
      const reason = reasonOf(error);
      const refusal = phoneRefusals.find((known) => known === reason);
      setRefused(refusal);
      setState(refusal ? 'idle' : 'failed');
    }
  };
  const send = (draft: Draft, phone: string) => {
    if (state !== 'busy') void add(draft, phone);
  };
  return { state, refused, send };
}
