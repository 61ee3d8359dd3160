import { params } from '../config.ts';
import type { Files } from '../../usecases/applications/ports.ts';
import { once } from '../shared/wiring.ts';

const loadFiles = once(async () => {
  const { makeFileStore } = await import('../../adapters/storage/file-store.ts');
  return makeFileStore({ bucket: params.storageBucket.value(), publicBase: params.filesBaseUrl.value() });
});

/** The bucket, whose client is loaded by the first file. */
export const matterFiles: Pick<Files, 'read' | 'write' | 'remove'> = {
  read: async (path) => (await loadFiles()).read(path),
  write: async (...given) => (await loadFiles()).write(...given),
  remove: async (path) => (await loadFiles()).remove(path),
};
