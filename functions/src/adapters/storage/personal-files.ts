import type { PersonalFiles } from '../../usecases/privacy/ports.ts';
import { openBucket, reachable, undefinedWhenGone } from './bucket.ts';

/** The project's bucket, by the beginnings of paths. */
export function makePersonalFiles(name: string): PersonalFiles {
  const bucket = openBucket(name);
  return {
    list: (prefix) =>
      reachable(async () => {
        const [files] = await bucket.getFiles({ prefix });
        return files.map((file) => file.name);
      }),
    read: (path) =>
      reachable(async () => {
        const [bytes] = await bucket.file(path).download();
        return new Uint8Array(bytes);
      }).catch(undefinedWhenGone),
    write: (path, bytes, contentType) =>
      reachable(async () => {
        const metadata = { contentDisposition: 'attachment', cacheControl: 'private, max-age=0' };
        await bucket.file(path).save(Buffer.from(bytes), { resumable: false, contentType, metadata });
      }),
    remove: (path) => reachable(async () => void (await bucket.file(path).delete({ ignoreNotFound: true }))),
  };
}
