import { paths } from '@sos/contracts/paths';
import { contactUploadSchema } from '@sos/contracts/support';
import { closed } from '@sos/domain/support/upload';
import type { ContactUploads } from '../../../usecases/support/ports.ts';
import { documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';

export const contactUploadDocuments = documentsOf(contactUploadSchema, paths.contactUpload);

/** Which files we wait for, in `contact_uploads`; the rules of the bucket read them. */
export function makeUploadStore(report: ReportCorrupt): ContactUploads {
  return {
    create: async (id, upload) =>
      void (await contactUploadDocuments.createOnce(contactUploadDocuments.ref(id), upload)),
    close: (id, requestId, now) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = contactUploadDocuments.ref(id);
          const [stored] = await desk.read(ref);
          const before = stored && contactUploadDocuments.parse(stored);
          if (before?.requestId !== requestId) return undefined;
          contactUploadDocuments.update(desk, ref, { before, after: closed(before, now) });
          return before;
        }),
      ),
  };
}
