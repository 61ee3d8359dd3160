import { LARGEST_DOCUMENT, MOST_DOCUMENTS } from '@sos/domain/calls/documents';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { Checkbox } from '@sos/ui/checkbox';
import { useRef, useState } from 'react';
import { useWords } from '../../shared/words.ts';
import type { DocumentProblem } from './send-document.ts';

const ACCEPTED = 'application/pdf,image/jpeg,image/png,image/webp';
const MB = 1_000_000;

interface AddDocumentProps {
  readonly uid: string;
  readonly sessionId: string;
  readonly providerName: string;
  readonly onAdded: () => Promise<unknown>;
}
type Sending =
  | { readonly state: 'idle' }
  | { readonly state: 'busy' | 'kept'; readonly name: string; readonly part: number }
  | { readonly state: 'failed'; readonly name: string; readonly problem: DocumentProblem };

/** The client's yes, without which nothing is taken, and the place for a document. */
export function AddDocument({ uid, sessionId, providerName, onAdded }: AddDocumentProps) {
  const { say, formats } = useWords();
  const [allows, setAllows] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const { sending, send, stop } = useDocument({ uid, sessionId, onAdded });
  const size = new Intl.NumberFormat(formats).format(LARGEST_DOCUMENT / MB);
  return (
    <div className="grid gap-3">
      <Checkbox checked={allows} onChange={({ target }) => setAllows(target.checked)}>
        {say('callDocuments.allow', { name: providerName })}
      </Checkbox>
      <input
        ref={chooser}
        hidden
        type="file"
        data-file="document"
        accept={ACCEPTED}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file) send(file);
        }}
      />
      {sending.state === 'busy' ? (
        <Progress name={sending.name} part={sending.part} onStop={stop} />
      ) : (
        <div>
          <Button unavailable={!allows} aria-describedby="document-kinds" onClick={() => chooser.current?.click()}>
            {say('callDocuments.add')}
          </Button>
        </div>
      )}
      <p id="document-kinds" className="text-s text-soft">
        {say('callDocuments.kinds', { size, count: MOST_DOCUMENTS })}
      </p>
      <output>{sending.state === 'kept' && say('callDocuments.kept', { name: sending.name })}</output>
      {sending.state === 'failed' && (
        <Banner
          urgent
          tone="wait"
          title={say(`callDocuments.failed.${sending.problem}`, {
            ...(sending.problem !== 'full' && { name: sending.name }),
            ...(sending.problem === 'large' && { size }),
          })}
        />
      )}
    </div>
  );
}

interface ProgressProps {
  readonly name: string;
  readonly part: number;
  readonly onStop: () => void;
}

function Progress({ name, part, onStop }: ProgressProps) {
  const { say } = useWords();
  const doing = say('callDocuments.sending', { name });
  return (
    <div className="flex flex-wrap items-center gap-3">
      <output>{doing}</output>
      <progress aria-label={doing} {...(part < 1 && { value: part, max: 1 })} />
      <Button tone="plain" onClick={onStop}>
        {say('callDocuments.stop')}
      </Button>
    </div>
  );
}

function useDocument({ uid, sessionId, onAdded }: Omit<AddDocumentProps, 'providerName'>) {
  const [sending, setSending] = useState<Sending>({ state: 'idle' });
  const stopping = useRef<AbortController | null>(null);
  const send = async (file: File) => {
    const { name } = file;
    const controller = new AbortController();
    stopping.current = controller;
    const onProgress = (part: number) => setSending({ state: 'busy', name, part });
    onProgress(0);
    try {
      const { sendDocument } = await import('./send-document.ts');
      const problem = await sendDocument({ uid, sessionId, file, signal: controller.signal, onProgress });
      if (problem === null) await onAdded();
      setSending(problem === null ? { state: 'kept', name, part: 1 } : { state: 'failed', name, problem });
    } catch {
      // What could not be taken back is on the list.
      if (controller.signal.aborted) await onAdded().catch(() => undefined);
      setSending(controller.signal.aborted ? { state: 'idle' } : { state: 'failed', name, problem: 'other' });
    }
  };
  return { sending, send: (file: File) => void send(file), stop: () => stopping.current?.abort() };
}
