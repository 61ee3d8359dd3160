import type { Files } from '../../usecases/applications/ports.ts';
import { openBucket, reachable, undefinedWhenGone } from './bucket.ts';

export interface FileStoreOptions {
  readonly bucket: string;
  /** Where browsers read files, without a slash at the end. */
  readonly publicBase: string;
}

/** As many bytes as the rules let anybody upload. */
const MOST_BYTES = 15 * 1024 * 1024;

/** The project's bucket. Every method throws VendorUnavailableError. */
export function makeFileStore({ bucket: name, publicBase }: FileStoreOptions): Files {
  const bucket = openBucket(name);
  return {
    read: (path) =>
      reachable(async () => {
        const file = bucket.file(path);
        const [metadata] = await file.getMetadata();
        if (Number(metadata.size) > MOST_BYTES) return 'too_large';
        const [bytes] = await file.download();
        return new Uint8Array(bytes);
      }).catch(undefinedWhenGone),
    write: (path, bytes, { type, disposition }) =>
      reachable(() =>
        bucket.file(path).save(Buffer.from(bytes), {
          resumable: false,
          contentType: type,
          metadata: { contentDisposition: disposition, cacheControl: 'private, max-age=0' },
        }),
      ),
    remove: (path) => reachable(async () => void (await bucket.file(path).delete({ ignoreNotFound: true }))),
    publish: (from, to) =>
      reachable(async () => {
        const source = bucket.file(from);
        const [[metadata], [bytes]] = await Promise.all([source.getMetadata(), source.download()]);
        await bucket.file(to).save(bytes, {
          resumable: false,
          ...(metadata.contentType && { contentType: metadata.contentType }),
          metadata: { contentDisposition: 'inline', cacheControl: 'public, max-age=86400' },
        });
        return `${publicBase}/v0/b/${name}/o/${encodeURIComponent(to)}?alt=media`;
      }),
  };
}
