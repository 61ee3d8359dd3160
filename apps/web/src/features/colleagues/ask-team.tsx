import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import { usePlace } from '@sos/browser/intl/words.tsx';
import type { ProviderProfile } from '@sos/contracts/providers';
import { specialities } from '@sos/domain/providers/specialities';
import type { Speciality } from '@sos/domain/providers/specialities';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { SelectField } from '@sos/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { NextAvailable } from '../../shared/providers/next-available.tsx';
import { countryOptions, languageOptions } from '../../shared/providers/options.ts';
import { useWords } from '../../shared/words.ts';
import './colleagues.css';

interface AskTeamProps {
  readonly provider: Pick<ProviderProfile, 'id' | 'displayName' | 'kind' | 'countries'>;
  readonly onAsked: (requestId: string) => void;
}

/** What the colleagues have to know of a client: in which language, about which country, and what it is about. */
export function AskTeam({ provider, onAsked }: AskTeamProps) {
  const { say, language } = useWords();
  const { locale } = usePlace();
  const [spoken, setSpoken] = useState<string>(locale);
  const [country, setCountry] = useState('');
  const [about, setAbout] = useState<Speciality | ''>('');
  const { ask, busy, failure } = useAsking(provider.id, onAsked);
  const send = (event: FormEvent) => {
    event.preventDefault();
    ask({ language: spoken, country: country || null, speciality: about || null });
  };
  return (
    <form className="colleagues" onSubmit={send}>
      <h1 className="text-xl">{say('colleagues.title', { name: provider.displayName })}</h1>
      <p>{say('colleagues.ask.text', { name: provider.displayName })}</p>
      <Choice
        label={say('colleagues.ask.language')}
        value={spoken}
        options={languageOptions(language, [locale])}
        onChoose={setSpoken}
      />
      <Choice
        label={say('colleagues.ask.country')}
        value={country}
        options={[
          { value: '', label: say('colleagues.ask.country.any') },
          ...countryOptions(language, provider.countries),
        ]}
        onChoose={setCountry}
      />
      <Choice
        label={say('colleagues.ask.about')}
        value={about}
        options={[
          { value: '', label: say('colleagues.ask.about.any') },
          ...specialities.map((value) => ({ value, label: say(`speciality.${value}`) })),
        ]}
        onChoose={(value) => setAbout(specialities.find((each) => each === value) ?? '')}
      />
      {failure && <Banner urgent tone="wait" title={say(`colleagues.refused.${failure}`)} />}
      {failure === 'none' && <NextAvailable kind={provider.kind} besides={provider.id} />}
      <Button type="submit" tone="primary" busy={busy}>
        {say('colleagues.ask.send')}
      </Button>
      <p className="promise">{say('colleagues.ask.free')}</p>
    </form>
  );
}

interface Asked {
  readonly language: string;
  readonly country: string | null;
  readonly speciality: Speciality | null;
}

/** One request for as long as the page is open, however often it is sent. */
function useAsking(providerId: string, onAsked: (requestId: string) => void) {
  const [requestId] = useState(() => crypto.randomUUID());
  const { mutate, isPending, error } = useMutation({
    mutationFn: (asked: Asked) => callFunction('requestAgencyHelp', { requestId, providerId, ...asked }),
    onSuccess: () => onAsked(requestId),
  });
  const failure = error === null ? null : reasonOf(error) === 'no_colleague' ? ('none' as const) : ('failed' as const);
  return { ask: (asked: Asked) => isPending || mutate(asked), busy: isPending, failure };
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <SelectField label={label} value={value} onChange={({ target }) => onChoose(target.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </SelectField>
  );
}
