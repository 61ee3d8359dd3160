import { randomUUID } from 'node:crypto';
import { makeSupportStore } from '../../adapters/firestore/support/support-store.ts';
import { makeUploadStore } from '../../adapters/firestore/support/upload-store.ts';
import type { ContactFiles } from '../../usecases/support/ports.ts';
import { params } from '../config.ts';
import { clock, once, reportCorrupt } from '../shared/wiring.ts';

const bucket = once(async (): Promise<ContactFiles> => {
  const { makeFileStore } = await import('../../adapters/storage/file-store.ts');
  return makeFileStore({ bucket: params.storageBucket.value(), publicBase: params.filesBaseUrl.value() });
});
/** Loaded by the first message that has a file. */
const files: ContactFiles = {
  read: async (path) => (await bucket()).read(path),
  write: async (...given) => (await bucket()).write(...given),
  remove: async (path) => (await bucket()).remove(path),
};

export const supportPorts = {
  requests: makeSupportStore(reportCorrupt),
  uploads: makeUploadStore(reportCorrupt),
  files,
  newId: () => randomUUID(),
  clock,
};
