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
        return { files: files.map((file) => ({ path: file.name, ...writingOf(file) })), next: nextOf(query) };
      }),
    removeListed: ({ path, version }) =>
      reachable(async () => {
        const asked = { ignoreNotFound: true, ifGenerationMatch: version };
        await bucket.file(path).delete(asked).catch(ignoreNewer);
      }),
    remove: (path) => reachable(async () => void (await bucket.file(path).delete({ ignoreNotFound: true }))),
  };
}

interface Written {
  readonly metadata: { readonly timeCreated?: string; readonly generation?: string | number };
}

const writingOf = ({ metadata: { timeCreated = '', generation = '' } }: Written) => ({
  createdAt: Date.parse(timeCreated),
  version: String(generation),
});

/** Storage refuses to delete what was written anew. */
function ignoreNewer(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 412)) throw error;
}

/** The library gives the next request, if there is one. */
function nextOf(query: object | null): string | null {
  return query !== null && 'pageToken' in query && typeof query.pageToken === 'string' ? query.pageToken : null;
}
