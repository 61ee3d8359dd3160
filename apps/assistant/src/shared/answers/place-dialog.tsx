import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import type { Source } from '@sos/domain/assistant/answer';
import { Button } from '@sos/ui/button';
import { Dialog } from '@sos/ui/dialog';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { dossierQuery } from '../queries.ts';
import { hostOf } from '../text/parse-text.ts';
import { useWords } from '../words.ts';
import { around } from './around.ts';
import type { Quotation } from './blocks.ts';
import { sourceTitle } from './source-title.ts';

interface PlaceDialogProps {
  readonly dossierId: string;
  readonly quotation: Quotation;
  readonly source: Source;
  readonly onClose: () => void;
}

/** Characters that are shown on either side of a quotation. */
const REACH = 1_200;

/** A quotation where it stands in its source. */
export function PlaceDialog({ dossierId, quotation, source, onClose }: PlaceDialogProps) {
  const { say } = useWords();
  const close = <Button onClick={onClose}>{say('answers.close')}</Button>;
  return (
    <Dialog title={say('answers.place.title', { source: sourceTitle(source, say) })} onClose={onClose} actions={close}>
      {source.kind === 'page' ? (
        <OnPage quotation={quotation} source={source} />
      ) : (
        <InDossier dossierId={dossierId} quotation={quotation} source={source} />
      )}
    </Dialog>
  );
}

function OnPage({ quotation, source }: Pick<PlaceDialogProps, 'quotation' | 'source'>) {
  const { say } = useWords();
  return (
    <div className="grid gap-3">
      <blockquote className="place-text">
        <mark>{quotation.text}</mark>
      </blockquote>
      <p className="text-s" translate="no">
        <bdi>{hostOf(source.url)}</bdi>
      </p>
      <p className="text-s text-soft">{say('answers.place.page')}</p>
    </div>
  );
}

type Within = Omit<PlaceDialogProps, 'onClose'>;

/** The text of the file or of the client's need, as the citation was checked against. */
function useSourceText({ dossierId, source }: Within) {
  return useQuery({
    queryKey: ['source', dossierId, source.fileId ?? 'need'],
    queryFn: async ({ client, signal }) => {
      if (source.fileId === null) return (await client.fetchQuery(dossierQuery(dossierId))).dossier.need;
      return (await callFunction('getDossierFile', { dossierId, fileId: source.fileId }, signal)).text;
    },
  });
}

function InDossier(props: Within) {
  const { say } = useWords();
  const { data, error, refetch } = useSourceText(props);
  const mark = useRef<HTMLElement>(null);
  // What it gives back is no way to stop it: some browsers give a promise.
  useEffect(() => {
    mark.current?.scrollIntoView({ block: 'center' });
  }, [data]);
  if (error) return <Problem error={error} money={null} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton inline="100%" block="8rem" />;
  const found = props.quotation.place && around(data, props.quotation.place, REACH);
  if (!found) return <p>{say('answers.place.gone')}</p>;
  return (
    <div className="place-text" dir="auto">
      <span>{found.isCutBefore ? `… ${found.before}` : found.before}</span>
      <mark ref={mark}>{found.inside}</mark>
      <span>{found.isCutAfter ? `${found.after} …` : found.after}</span>
    </div>
  );
}
