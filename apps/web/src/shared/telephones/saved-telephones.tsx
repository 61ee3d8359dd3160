import { reasonOf } from '@sos/browser/callable-client';
import { callFunction } from '@sos/browser/call-function';
import { WithQueries } from '@sos/browser/queries.tsx';
import type { ShownTelephone } from '@sos/contracts/telephones';
import { Button } from '@sos/ui/button';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useWords, WithWords } from '../words.ts';
import { TelephoneLabel } from './telephone-label.tsx';
import { telephonesQuery } from './telephone-queries.ts';

interface SavedTelephonesProps {
  readonly uid: string;
  readonly onChoose: (number: { readonly phone: string; readonly country: string }) => void;
  /** The country of the telephone that they used last, once that is known. */
  readonly onKnown: (country: string) => void;
}

/** Offers the telephone of the last talk and those that the person keeps, instead of typing one; nothing while there are none. */
export function SavedTelephones(props: SavedTelephonesProps) {
  return (
    <WithWords areas={['clientarea']}>
      <WithQueries>
        <Choices {...props} />
      </WithQueries>
    </WithWords>
  );
}

function Choices({ uid, onChoose, onKnown }: SavedTelephonesProps) {
  const { say } = useWords();
  const { data } = useQuery(telephonesQuery(uid));
  const recent = data?.recent ? [{ ...data.recent, name: say('telephones.recent') }] : [];
  const offered = [...recent, ...(data?.telephones ?? [])];
  const lastCountry = offered[0]?.country;
  const tell = useEffectEvent(onKnown);
  useEffect(() => {
    if (lastCountry !== undefined) tell(lastCountry);
  }, [lastCountry]);
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<'gone' | 'failed' | null>(null);
  const choose = async ({ id, country }: ShownTelephone) => {
    setBusy(id);
    setFailure(null);
    try {
      const { phone } = await callFunction('revealTelephone', { telephoneId: id });
      onChoose({ phone, country });
    } catch (error) {
      setFailure(reasonOf(error) === 'not_found' ? 'gone' : 'failed');
    } finally {
      setBusy(null);
    }
  };
  if (offered.length === 0) return null;
  return (
    <fieldset className="saved-telephones">
      <legend className="text-s text-soft">{say('telephones.choose')}</legend>
      <ul>
        {offered.map((telephone) => (
          <li key={telephone.id}>
            <Button busy={busy === telephone.id} onClick={() => void choose(telephone)}>
              <TelephoneLabel telephone={telephone} />
            </Button>
          </li>
        ))}
      </ul>
      <p role="alert">{failure && say(`telephones.choose.${failure}`)}</p>
    </fieldset>
  );
}
