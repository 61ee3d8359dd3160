import type { ApplicationView } from '@sos/contracts/applications';
import { Button, buttonLook } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { useState } from 'react';
import { useStoredFile } from '@sos/browser/files/use-stored-file';
import { useWords } from '../../shared/words.ts';
import { StoredPicture } from './stored-picture.tsx';

type Files = ApplicationView['files'];
type Document = NonNullable<Files['admission']>;

/** Photograph and document, each loaded with the admin's own rights. */
export function ReviewedFiles({ files: { photo, admission } }: { readonly files: Files }) {
  const { say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className="grid gap-3">
      <h2 className="text-l">{say('applications.files')}</h2>
      {photo && <StoredPicture path={photo.path} />}
      {admission && !isOpen && (
        <div className="grid gap-2">
          <span>{say('application.admission')}</span>
          <div>
            <Button onClick={() => setIsOpen(true)}>{say('applications.file.open')}</Button>
          </div>
        </div>
      )}
      {admission && isOpen && <OpenDocument document={admission} />}
    </section>
  );
}

/** A picture is shown, since it holds nothing else; any other document is only ever saved. */
function OpenDocument({ document }: { readonly document: Document }) {
  const { say } = useWords();
  const file = useStoredFile(document.path);
  if (file.state === 'loading') return <Skeleton inline="100%" block="12rem" />;
  if (file.state === 'failed') return <p>{say('applications.file.failed')}</p>;
  if (document.type.startsWith('image/')) {
    return <img className="application-document" src={file.url} alt={say('application.admission')} />;
  }
  return (
    <div>
      <a {...buttonLook()} href={file.url} download="admission.pdf">
        {say('applications.file.save')}
      </a>
    </div>
  );
}
