import { callFunction } from '@sos/browser/call-function';
import { countryName } from '@sos/browser/intl/names';
import { WithQueries } from '@sos/browser/queries.tsx';
import { useSaving } from '@sos/browser/use-saving';
import type { Output } from '@sos/contracts/callables';
import { Banner } from '@sos/ui/banner';
import { Field, SelectField } from '@sos/ui/field';
import { SaveRow } from '@sos/ui/save-row';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense } from 'react';
import { countryOptions } from '../../shared/providers/options.ts';
import { useWords } from '../../shared/words.ts';
import { CallDocuments } from './call-documents.tsx';
import './call-matter.css';

/** Of a call page, where both sides may write at once and nobody waits for this. */
const matterQuery = (uid: string, sessionId: string) =>
  queryOptions({
    queryKey: ['getCallMatter', uid, sessionId],
    queryFn: ({ signal }) => callFunction('getCallMatter', { sessionId }, signal),
    staleTime: 0,
  });

interface CallMatterProps {
  readonly uid: string;
  readonly sessionId: string;
  readonly side: 'client' | 'provider';
  readonly providerName: string;
  /** Until it is over the client may tell more. */
  readonly isOpen: boolean;
}

/** What the call is about: the client tells it, if they want to, and the provider reads it before the telephone rings. */
export function CallMatter(props: CallMatterProps) {
  return (
    <WithQueries>
      <Matter {...props} />
    </WithQueries>
  );
}

function Matter({ uid, sessionId, side, providerName, isOpen }: CallMatterProps) {
  const { data, refetch } = useQuery({
    ...matterQuery(uid, sessionId),
    // The client may tell it until the telephone rings.
    refetchInterval: side === 'provider' && isOpen ? 15_000 : false,
  });
  if (!data) return null;
  const isTold = data.need !== '' || data.country !== null;
  const own = { uid, sessionId, providerName };
  return (
    <>
      {side === 'client' && isOpen ? <Telling {...own} initially={data} /> : isTold && <Told matter={data} />}
      <Suspense>
        <CallDocuments {...own} side={side} documents={data.documents} onChanged={refetch} />
      </Suspense>
    </>
  );
}

type Known = Output<'getCallMatter'>;

function Told({ matter: { need, country } }: { readonly matter: Known }) {
  const { say, language } = useWords();
  return (
    <section className="call-matter card panel" aria-labelledby="matter">
      <h2 id="matter" className="text-m">
        {say('call.matter.told')}
      </h2>
      {country !== null && <p>{countryName(language, country)}</p>}
      {need !== '' && (
        <p className="whitespace-pre-line" dir="auto" translate="no">
          {need}
        </p>
      )}
    </section>
  );
}

interface TellingProps extends Pick<CallMatterProps, 'uid' | 'sessionId' | 'providerName'> {
  readonly initially: Known;
}

function Telling({ uid, sessionId, providerName, initially }: TellingProps) {
  const { say, language } = useWords();
  const queries = useQueryClient();
  const { busy, failure, saved, changed, submit } = useSaving(
    async ({ need = '', country = '' }) => {
      const told = { need, country: country === '' ? null : country };
      await callFunction('tellCallMatter', { sessionId, ...told });
      queries.setQueryData(matterQuery(uid, sessionId).queryKey, (known) => known && { ...known, ...told });
    },
    () => 'failed' as const,
  );
  return (
    <form className="call-matter card panel" noValidate onSubmit={submit} onChange={changed}>
      <h2 className="text-m">{say('call.matter.title')}</h2>
      <p className="text-soft">{say('call.matter.text', { name: providerName })}</p>
      {failure && <Banner urgent tone="wait" title={say('call.matter.failed')} />}
      <Field label={say('call.matter.need')}>
        {(props) => (
          <textarea
            {...props}
            className="input"
            name="need"
            dir="auto"
            rows={4}
            maxLength={LONGEST}
            defaultValue={initially.need}
          />
        )}
      </Field>
      <SelectField name="country" label={say('call.matter.country')} defaultValue={initially.country ?? ''}>
        <option value="">{say('call.matter.country.none')}</option>
        {countryOptions(language, initially.country === null ? [] : [initially.country]).map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <SaveRow
        tone="quiet"
        label={say('call.matter.save')}
        busy={busy}
        said={saved ? say('call.matter.saved', { name: providerName }) : null}
      />
    </form>
  );
}

/** As many signs as the server takes. */
const LONGEST = 2000;
