import { newUpload } from '@sos/domain/support/upload';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { ContactUploads } from './ports.ts';

export interface CreateContactUploadNeeds {
  readonly uploads: Pick<ContactUploads, 'create'>;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Opens an address in the bucket for one file that belongs to a message, for ten minutes. */
export function makeCreateContactUpload(needs: CreateContactUploadNeeds): Handler<'createContactUpload'> {
  return async (_actor, { requestId }) => {
    const uploadId = needs.newId();
    const upload = newUpload(requestId, needs.clock.now());
    await needs.uploads.create(uploadId, upload);
    return { uploadId, until: upload.until };
  };
}
