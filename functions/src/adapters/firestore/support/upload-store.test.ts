import { newUpload } from '@sos/domain/support/upload';
import { expect, it } from 'vitest';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { contactUploadDocuments, makeUploadStore } from './upload-store.ts';

localFirestore();

it('an address is closed by its own message alone, and never opened again', async () => {
  const uploads = makeUploadStore(noneCorrupt);
  await uploads.create('u1', newUpload('r1', 1000));
  expect(await uploads.close('u1', 'r2', 2000)).toBeUndefined();
  expect((await contactUploadDocuments.read('u1'))?.until).toBe(601_000);
  expect(await uploads.close('u1', 'r1', 2000)).toMatchObject({ requestId: 'r1' });
  await uploads.close('u1', 'r1', 3000);
  expect((await contactUploadDocuments.read('u1'))?.until).toBe(2000);
});
