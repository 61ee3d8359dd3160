import { useStoredFile } from '@sos/browser/files/use-stored-file';
import type { ApplicationView } from '@sos/contracts/applications';
import { buttonLook } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { useWords } from '../../shared/words.ts';

type Files = ApplicationView['files'];
type StoredFile = NonNullable<Files['photo']>;

/** Photograph and document, loaded with the admin's own rights; their addresses end with the page. */
export function Documents({ files: { photo, admission } }: { readonly files: Files }) {
  const { say } = useWords();
  return (
    <section className="grid gap-3" aria-label={say('adminProviders.documents')}>
      {photo && <Document file={photo} name={say('adminProviders.photo')} />}
      {admission && <Document file={admission} name={say('adminProviders.admission')} />}
    </section>
  );
}

/** A picture is shown, since it holds nothing else; any other document is only ever saved. */
function Document({ file, name }: { readonly file: StoredFile; readonly name: string }) {
  const { say } = useWords();
  const stored = useStoredFile(file.path);
  if (stored.state === 'loading') return <Skeleton inline="8rem" block="8rem" />;
  if (stored.state === 'failed') return <p>{say('adminProviders.file.failed', { name })}</p>;
  if (file.type.startsWith('image/')) return <img className="application-document" src={stored.url} alt={name} />;
  return (
    <div>
      <a {...buttonLook()} href={stored.url} download="admission.pdf">
        {say('adminProviders.file.save', { name })}
      </a>
    </div>
  );
}
