import { callFunction } from '@sos/browser/call-function';
import { MadeFile } from '@sos/browser/made-file.tsx';
import type { Output } from '@sos/contracts/callables';
import { Button } from '@sos/ui/button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords, WithWords } from '../../shared/words.ts';
import { AddDocument } from './add-document.tsx';

type Document = Output<'getCallMatter'>['documents'][number];

interface CallDocumentsProps {
  readonly uid: string;
  readonly sessionId: string;
  readonly side: 'client' | 'provider';
  readonly providerName: string;
  readonly documents: readonly Document[];
  /** Has them asked for again. */
  readonly onChanged: () => Promise<unknown>;
}

/** What the client of a call allows its provider to read: the client adds it and takes it back, the provider opens it. */
export function CallDocuments(props: CallDocumentsProps) {
  if (props.side === 'provider' && props.documents.length === 0) return null;
  return (
    <WithWords areas={['documents']}>
      <Documents {...props} />
    </WithWords>
  );
}

function Documents({ uid, sessionId, side, providerName, documents, onChanged }: CallDocumentsProps) {
  const { say } = useWords();
  const [taken, setTaken] = useState('');
  const isClient = side === 'client';
  const title = isClient ? say('callDocuments.title', { name: providerName }) : say('callDocuments.told');
  const text = isClient ? say('callDocuments.text', { name: providerName }) : say('callDocuments.told.text');
  return (
    <section className="call-matter card panel" aria-labelledby="allowed-documents">
      <h2 id="allowed-documents" className="text-m">
        {title}
      </h2>
      <p className="text-soft">{text}</p>
      {documents.length > 0 && (
        <ul className="grid gap-3">
          {documents.map((document) => (
            <li key={document.id} className="flex flex-wrap items-center gap-3">
              <GetDocument sessionId={sessionId} document={document} />
              {isClient && (
                <TakeBack
                  sessionId={sessionId}
                  document={document}
                  onTaken={async () => {
                    await onChanged();
                    setTaken(say('callDocuments.taken', { name: document.name }));
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <output>{taken}</output>
      {isClient && <AddDocument uid={uid} sessionId={sessionId} providerName={providerName} onAdded={onChanged} />}
    </section>
  );
}

interface OfDocument {
  readonly sessionId: string;
  readonly document: Document;
}

function GetDocument({ sessionId, document: { id, name } }: OfDocument) {
  const { say } = useWords();
  const make = async () => (await import('./load-document.ts')).loadDocument(sessionId, id);
  const words = {
    make: say('callDocuments.make', { name }),
    ready: say('callDocuments.ready', { name }),
    none: say('callDocuments.gone', { name }),
    failed: say('callDocuments.failed', { name }),
  };
  return <MadeFile name={name} words={words} make={make} />;
}

interface TakeBackProps extends OfDocument {
  readonly onTaken: () => Promise<void>;
}

function TakeBack({ sessionId, document: { id, name }, onTaken }: TakeBackProps) {
  const { say } = useWords();
  const taking = useMutation({
    mutationFn: () => callFunction('removeCallDocument', { sessionId, documentId: id }),
    onSuccess: onTaken,
  });
  return (
    <>
      <Button tone="plain" busy={taking.isPending} onClick={() => taking.mutate()}>
        {say('callDocuments.take', { name })}
      </Button>
      <span role="alert">{taking.isError && say('callDocuments.untaken', { name })}</span>
    </>
  );
}
