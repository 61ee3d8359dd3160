import { getApps, initializeApp } from 'firebase-admin/app';
import { getStorage } from 'firebase-admin/storage';
import type { PersonalFiles } from '../../usecases/privacy/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';

/** The project's bucket, by the beginnings of paths. */
export function makePersonalFiles(name: string): PersonalFiles {
  const bucket = getStorage(getApps()[0] ?? initializeApp()).bucket(name);
  return {
    list: (prefix) =>
      reachable(async () => {
        const [files] = await bucket.getFiles({ prefix });
        return files.map((file) => file.name);
      }),
    read: (path) =>
      reachable(async () => {
        const [exists] = await bucket.file(path).exists();
        if (!exists) return undefined;
        const [bytes] = await bucket.file(path).download();
        return new Uint8Array(bytes);
      }),
    write: (path, bytes, contentType) =>
      reachable(async () => {
        const metadata = { contentDisposition: 'attachment', cacheControl: 'private, max-age=0' };
        await bucket.file(path).save(Buffer.from(bytes), { resumable: false, contentType, metadata });
      }),
    remove: (path) => reachable(async () => void (await bucket.file(path).delete({ ignoreNotFound: true }))),
  };
}

async function reachable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new VendorUnavailableError('the files are out of reach', { certain: false, cause: error });
  }
}
