import type { FileKind, KeptFile } from '@sos/domain/applications/answers';
import { plainFile, uploadPath } from '../shared/plain-file.ts';
import type { Files } from './ports.ts';

export interface Upload {
  readonly uid: string;
  readonly kind: FileKind;
  /** The name that the browser made. */
  readonly upload: string;
}

/** Where its owner cannot change it. */
export const keptPath = ({ uid, kind, upload }: Upload) => `users/${uid}/application/${kind}-${upload}`;

/**
 * Writes what was uploaded to where it is kept, once it is what it says; the upload stays until whoever needs the file has
 * noted it. Throws DomainError not_found, file_refused, file_too_large.
 */
export async function storeUpload(files: Pick<Files, 'read' | 'write'>, given: Upload, now: number): Promise<KeptFile> {
  const path = keptPath(given);
  const uploaded = await files.read(uploadPath(given.uid, given.upload));
  const file = plainFile(uploaded, { takesPdf: given.kind === 'admission' });
  await files.write(path, file.bytes, { type: file.type, disposition: 'attachment' });
  return { path, type: file.type, size: file.bytes.length, checkedAt: now };
}
