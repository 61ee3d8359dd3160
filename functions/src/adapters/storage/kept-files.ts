import type { BackupFiles } from '../../usecases/backups/ports.ts';
import type { Archive, TemporaryFiles } from '../../usecases/retention/ports.ts';
import { openBucket, reachable, undefinedWhenGone } from './bucket.ts';

/** Files of the project's bucket that no person owns: the archive, back-ups, and what was sent and not kept. */
export function makeKeptFiles(name: string): Archive & BackupFiles & TemporaryFiles {
  const bucket = openBucket(name);
  return {
    read: (path) =>
      reachable(async () => new Uint8Array((await bucket.file(path).download())[0])).catch(undefinedWhenGone),
    write: (path, bytes) =>
      reachable(() =>
        bucket.file(path).save(Buffer.from(bytes), { resumable: false, contentType: 'application/json' }),
      ),
    list: ({ prefix, token, limit }) =>
      reachable(async () => {
        const asked = { prefix, maxResults: limit, autoPaginate: false, ...(token !== null && { pageToken: token }) };
        const [files, query] = await bucket.getFiles(asked);
        return { files: files.map((file) => ({ path: file.name, createdAt: createdAt(file) })), next: nextOf(query) };
      }),
    remove: (path) => reachable(async () => void (await bucket.file(path).delete({ ignoreNotFound: true }))),
  };
}

const createdAt = ({ metadata }: { readonly metadata: { timeCreated?: string } }) =>
  Date.parse(metadata.timeCreated ?? '');

/** The library gives the next request, if there is one. */
function nextOf(query: object | null): string | null {
  return query !== null && 'pageToken' in query && typeof query.pageToken === 'string' ? query.pageToken : null;
}
