import { type StoredFile, useStoredFile } from '@sos/browser/files/use-stored-file';
import type { ApplicationView } from '@sos/contracts/applications';
import { Button, buttonLook } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { useWords } from '../../shared/words.ts';
import { PdfFrame } from './pdf-frame.tsx';

type Files = ApplicationView['files'];
type KeptFile = NonNullable<Files['photo']>;
type Shown = Extract<StoredFile, { state: 'there' }>;

/** Photograph and document, loaded with the admin's own rights; their addresses end with the page. */
export function Documents({ files: { photo, admission } }: { readonly files: Files }) {
  const { say } = useWords();
  return (
    <section className="grid gap-4" aria-label={say('adminProviders.documents')}>
      {!photo && !admission && <p>{say('adminProviders.documents.none')}</p>}
      {photo && <Document file={photo} name={say('adminProviders.photo')} saved="photograph" />}
      {admission && <Document file={admission} name={say('adminProviders.admission')} saved="admission" />}
    </section>
  );
}

interface DocumentProps {
  readonly file: KeptFile;
  readonly name: string;
  /** What it is called once it is saved, without its ending. */
  readonly saved: string;
}

const endings = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'application/pdf': 'pdf' } as const;

function Document({ file, name, saved }: DocumentProps) {
  const { say } = useWords();
  const { file: stored, retry } = useStoredFile(file.path);
  if (stored.state === 'loading')
    return <Skeleton inline="100%" block={file.type === 'application/pdf' ? '24rem' : '8rem'} />;
  if (stored.state === 'failed')
    return (
      <div className="grid justify-items-start gap-2" role="alert">
        <p>{say('adminProviders.file.failed', { name })}</p>
        <Button onClick={retry}>{say('adminProviders.file.again', { name })}</Button>
      </div>
    );
  const ending = stored.type ? endings[stored.type] : 'bin';
  return (
    <figure className="application-figure">
      <figcaption className="flex flex-wrap items-center justify-between gap-3">
        <span>{name}</span>
        <a {...buttonLook()} href={stored.url} download={`${saved}.${ending}`}>
          {say('adminProviders.file.save', { name })}
        </a>
      </figcaption>
      <View shown={stored} name={name} />
    </figure>
  );
}

/** What its own bytes do not show to be a picture or a PDF is only ever saved. */
function View({ shown: { type, url }, name }: { readonly shown: Shown; readonly name: string }) {
  const { say } = useWords();
  if (type === null || (type === 'application/pdf' && !navigator.pdfViewerEnabled))
    return <p className="text-soft">{say('adminProviders.file.onlySaved')}</p>;
  if (type === 'application/pdf') return <PdfFrame url={url} name={name} />;
  return <img className="application-document" src={url} alt={name} />;
}
