import { paths } from '@sos/contracts/paths';
import { contactUploadSchema } from '@sos/contracts/support';
import type { ContactUploads } from '../../../usecases/support/ports.ts';
import { documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';

export const contactUploadDocuments = documentsOf(contactUploadSchema, paths.contactUpload);

/** Which files we wait for, in `contact_uploads`; the rules of the bucket read them. */
export function makeUploadStore(report: ReportCorrupt): ContactUploads {
  return {
    create: async (id, upload) =>
      void (await contactUploadDocuments.createOnce(contactUploadDocuments.ref(id), upload)),
    find: (id) => reporting(report, () => contactUploadDocuments.read(id)),
  };
}
