import type { ApplicationView } from '@sos/contracts/applications';
import type { FileKind } from '@sos/domain/applications/answers';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useId, useRef, useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { StoredPicture } from './stored-picture.tsx';
import { upload, UploadError } from './upload.ts';
import type { UploadProblem } from './upload.ts';

const accepted = {
  photo: 'image/jpeg,image/png,image/webp',
  admission: 'application/pdf,image/jpeg,image/png,image/webp',
} as const;

interface FileFieldProps {
  readonly uid: string;
  readonly kind: FileKind;
  readonly view: ApplicationView;
  readonly onView: (view: ApplicationView) => void;
}
type Sending =
  | { readonly state: 'idle' }
  | { readonly state: 'busy'; readonly part: number; readonly cancel: () => void }
  | { readonly state: 'failed'; readonly problem: UploadProblem };

const wordOf = (kind: FileKind, problem: UploadProblem) =>
  kind === 'photo' && problem === 'refused' ? 'photo' : problem;

/** One file: chosen, on its way with the way to stop it, kept, or refused in words. */
export function FileField({ uid, kind, view, onView }: FileFieldProps) {
  const { say, formats } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const [sending, choose] = useUpload({ uid, kind, onView });
  const kept = view.files[kind];
  return (
    <section className="application-file" aria-labelledby={id}>
      <h3 id={id} className="font-semibold">
        {say(`application.${kind}`)}
      </h3>
      <p className="text-s text-soft">{say(`application.${kind}.hint`)}</p>
      {sending.state === 'failed' && (
        <Banner urgent tone="signal" title={say(`application.file.failed.${wordOf(kind, sending.problem)}`)} />
      )}
      {kept && kind === 'photo' && <StoredPicture path={kept.path} />}
      {kept && <p>{say('application.file.kept', { size: sizeIn(formats, kept.size) })}</p>}
      <input
        ref={input}
        hidden
        type="file"
        data-file={kind}
        accept={accepted[kind]}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file) choose(file);
        }}
      />
      {sending.state === 'busy' ? (
        <Progress part={sending.part} onCancel={sending.cancel} />
      ) : (
        <div>
          <Button aria-describedby={id} onClick={() => input.current?.click()}>
            {say(kept ? 'application.file.replace' : 'application.file.choose')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** `320 kB` or `1.4 MB` for so many bytes. */
function sizeIn(formats: string, bytes: number): string {
  const [unit, size] = bytes < 1_000_000 ? (['kilobyte', 1000] as const) : (['megabyte', 1_000_000] as const);
  const whole = unit === 'kilobyte' ? Math.ceil(bytes / size) : bytes / size;
  return whole.toLocaleString(formats, { style: 'unit', unit, maximumFractionDigits: 1 });
}

function Progress({ part, onCancel }: { readonly part: number; readonly onCancel: () => void }) {
  const { say, formats } = useWords();
  const percent = part.toLocaleString(formats, { style: 'percent', maximumFractionDigits: 0 });
  const label = say('application.file.progress', { percent });
  return (
    <div className="flex flex-wrap items-center gap-3">
      <progress max={1} value={part} aria-label={label} />
      <span aria-hidden="true">{label}</span>
      <Button onClick={onCancel}>{say('application.file.cancel')}</Button>
    </div>
  );
}

function useUpload({ uid, kind, onView }: Omit<FileFieldProps, 'view'>): [Sending, (file: File) => void] {
  const [sending, setSending] = useState<Sending>({ state: 'idle' });
  const send = async (file: File) => {
    const stop = new AbortController();
    const show = (part: number) => setSending({ state: 'busy', part, cancel: () => stop.abort() });
    show(0);
    try {
      onView(await upload({ uid, kind, file, signal: stop.signal, onProgress: show }));
      setSending({ state: 'idle' });
    } catch (error) {
      const problem = error instanceof UploadError ? error.problem : 'other';
      setSending(stop.signal.aborted ? { state: 'idle' } : { state: 'failed', problem });
    }
  };
  return [sending, (file) => void send(file)];
}
