import { makeApplicationStore } from '../../adapters/firestore/applications/application-store.ts';
import type { Files } from '../../usecases/applications/ports.ts';
import { params } from '../config.ts';
import { clock, once, reportCorrupt } from '../shared/wiring.ts';

const loadFiles = once(async () => {
  const { makeFileStore } = await import('../../adapters/storage/file-store.ts');
  return makeFileStore({ bucket: params.storageBucket.value(), publicBase: params.filesBaseUrl.value() });
});
/** The bucket, whose client is loaded by the first file. */
const files: Files = {
  read: async (path) => (await loadFiles()).read(path),
  write: async (...given) => (await loadFiles()).write(...given),
  remove: async (path) => (await loadFiles()).remove(path),
  publish: async (...given) => (await loadFiles()).publish(...given),
};

export const applicationPorts = { applications: makeApplicationStore(reportCorrupt), files, clock };
