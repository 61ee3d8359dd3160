import { cleanPicture } from '@sos/domain/files/clean-picture';
import { type FileType, fileTypeOf } from '@sos/domain/files/file-type';
import { DomainError } from '@sos/domain/shared/domain-error';
import { type Attachment, MOST_UPLOAD_BYTES } from '@sos/domain/support/upload';
import type { Clock } from '../shared/ports.ts';
import type { ContactFiles, ContactUploads } from './ports.ts';

/** A message by its id and its writer, whose id is empty when they are not signed in. */
interface OfMessage {
  readonly uid: string;
  readonly requestId: string;
}

export interface TakeAttachmentsNeeds {
  readonly uploads: Pick<ContactUploads, 'close'>;
  readonly clock: Clock;
  readonly files: ContactFiles;
}

/** Where a browser puts it. */
const sentPath = (upload: string) => `contact/${upload}`;
/** Where nobody can change it: among a member's own files, so that a copy of their data and its erasure have it too. */
const keptPath = ({ uid, requestId }: OfMessage, upload: string) =>
  uid === '' ? `support/${requestId}/${upload}` : `users/${uid}/support/${requestId}-${upload}`;

/**
 * Keeps the files of a message, each by what it really is and without what a picture tells besides itself; the same again
 * changes nothing, and no other file can come in its place. Throws DomainError file_refused, file_too_large.
 */
export async function takeAttachments(
  { uploads, files, clock }: TakeAttachmentsNeeds,
  message: OfMessage,
  ids: readonly string[],
): Promise<Attachment[]> {
  const taken: Attachment[] = [];
  for (const id of ids) {
    if (!(await uploads.close(id, message.requestId, clock.now()))) throw new DomainError('invalid', 'file_refused');
    const { type, bytes } = checked(await files.read(sentPath(id)));
    const path = keptPath(message, id);
    await files.write(path, bytes, { type, disposition: 'attachment' });
    taken.push({ path, type, size: bytes.length });
  }
  return taken;
}

/** What was sent is swept after a day if it is not removed. */
export async function removeSent(files: Pick<ContactFiles, 'remove'>, ids: readonly string[]): Promise<void> {
  for (const id of ids) await files.remove(sentPath(id));
}

function checked(sent: Uint8Array | 'too_large' | undefined): { type: FileType; bytes: Uint8Array } {
  if (sent === 'too_large') throw new DomainError('invalid', 'file_too_large');
  if (sent && sent.length > MOST_UPLOAD_BYTES) throw new DomainError('invalid', 'file_too_large');
  const type = sent && fileTypeOf(sent);
  const bytes = type === 'application/pdf' ? sent : sent && type && cleanPicture(type, sent);
  if (!type || !bytes) throw new DomainError('invalid', 'file_refused');
  return { type, bytes };
}
