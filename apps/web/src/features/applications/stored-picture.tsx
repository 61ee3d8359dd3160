import { Skeleton } from '@sos/ui/skeleton';
import { useStoredFile } from '@sos/browser/files/use-stored-file';
import { useWords } from '../../shared/words.ts';

/** The applicant's photograph, which nobody else can load yet. */
export function StoredPicture({ path }: { readonly path: string }) {
  const { say } = useWords();
  const { file } = useStoredFile(path);
  if (file.state === 'loading') return <Skeleton inline="8rem" block="8rem" />;
  if (file.state === 'failed') return <p>{say('application.photo.failed')}</p>;
  return <img className="application-picture" src={file.url} alt={say('application.photo')} />;
}
