import { CallableError, reasonOf } from '@sos/browser/callable-client';
import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import type { ShownTelephone } from '@sos/contracts/telephones';
import { LONGEST_TELEPHONE_NAME, MOST_TELEPHONES } from '@sos/domain/telephones/saved-telephones';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { TextField } from '@sos/ui/field';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { TelephoneLabel } from '../../shared/telephones/telephone-label.tsx';
import { telephonesQuery } from '../../shared/telephones/telephone-queries.ts';
import { useWords } from '../../shared/words.ts';
import { TelephoneForm } from './telephone-form.tsx';
import './telephones.css';

type Telephones = readonly ShownTelephone[];

/** The person's telephones: add, name, remove. */
export function TelephoneList({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const query = telephonesQuery(uid);
  const { data, error, fetchStatus, refetch } = useQuery(query);
  const client = useQueryClient();
  const learn = (telephones: Telephones) =>
    client.setQueryData(query.queryKey, (known) => ({ recent: null, ...known, telephones: [...telephones] }));
  if (!data) {
    const problem = error ?? (fetchStatus === 'paused' ? new CallableError('offline', 'no connection') : null);
    if (problem) return <Problem error={problem} money={null} onRetry={() => void refetch()} />;
    return <Skeleton inline="100%" block="8rem" />;
  }
  const { telephones } = data;
  return (
    <>
      <p className="text-soft">{say('telephones.text')}</p>
      {telephones.length === 0 && <p>{say('telephones.none')}</p>}
      <ul className="telephone-list" hidden={telephones.length === 0}>
        {telephones.map((telephone) => (
          <Row key={telephone.id} telephone={telephone} onChange={learn} />
        ))}
      </ul>
      {telephones.length < MOST_TELEPHONES ? (
        <TelephoneForm country={(data.recent ?? telephones[0])?.country} onSaved={learn} />
      ) : (
        <p className="text-s text-soft">{say('telephones.full')}</p>
      )}
    </>
  );
}

interface RowProps {
  readonly telephone: ShownTelephone;
  readonly onChange: (telephones: Telephones) => void;
}

function Row({ telephone, onChange }: RowProps) {
  const { say } = useWords();
  const [naming, setNaming] = useState(false);
  const { state, run } = useWork();
  const { id, ending } = telephone;
  const remove = () =>
    run(async () => onChange((await callFunction('removeTelephone', { telephoneId: id })).telephones));
  return (
    <li className="card telephone">
      <TelephoneLabel telephone={telephone} />
      {naming ? (
        <NameForm
          telephone={telephone}
          onDone={(telephones) => {
            if (telephones) onChange(telephones);
            setNaming(false);
          }}
        />
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button tone="quiet" aria-label={say('telephones.rename.of', { ending })} onClick={() => setNaming(true)}>
            {say('telephones.rename')}
          </Button>
          <Button
            tone="plain"
            busy={state === 'busy'}
            aria-label={say('telephones.remove.of', { ending })}
            onClick={remove}
          >
            {say('telephones.remove')}
          </Button>
        </div>
      )}
      {state === 'failed' && <Failed />}
    </li>
  );
}

interface NameFormProps {
  readonly telephone: ShownTelephone;
  /** With the list as it is then; null when nothing was changed. */
  readonly onDone: (telephones: Telephones | null) => void;
}

function NameForm({ telephone, onDone }: NameFormProps) {
  const { say } = useWords();
  const form = useRef<HTMLFormElement>(null);
  // The button that had the focus has gone.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const [name, setName] = useState(telephone.name);
  const { state, run } = useWork();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = { telephoneId: telephone.id, name: name.trim() };
    run(async () => onDone((await callFunction('saveTelephone', input)).telephones));
  };
  return (
    <form ref={form} className="grid gap-3" noValidate onSubmit={submit}>
      <TextField
        label={say('telephones.name.label')}
        maxLength={LONGEST_TELEPHONE_NAME}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" busy={state === 'busy'}>
          {say('telephones.save')}
        </Button>
        <Button tone="plain" onClick={() => onDone(null)}>
          {say('telephones.cancel')}
        </Button>
      </div>
      {state === 'failed' && <Failed />}
    </form>
  );
}

function Failed() {
  const { say } = useWords();
  return (
    <Banner urgent tone="signal" title={say('telephones.failed.title')}>
      <p>{say('telephones.failed.text')}</p>
    </Banner>
  );
}

/** One piece of work at a time; what the list no longer has counts as done. */
function useWork() {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const start = async (work: () => Promise<void>) => {
    setState('busy');
    try {
      await work();
      setState('idle');
    } catch (error) {
      setState(reasonOf(error) === 'not_found' ? 'idle' : 'failed');
    }
  };
  const run = (work: () => Promise<void>) => {
    if (state !== 'busy') void start(work);
  };
  return { state, run };
}
