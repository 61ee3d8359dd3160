import type { FileKind, KeptFile } from '@sos/domain/applications/answers';
import { cleanPicture } from '@sos/domain/files/clean-picture';
import { type FileType, fileTypeOf, type PictureType } from '@sos/domain/files/file-type';
import { isOpenable } from '@sos/domain/files/picture-size';
import { isPlainPdf } from '@sos/domain/files/plain-pdf';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Files } from './ports.ts';

export interface Upload {
  readonly uid: string;
  readonly kind: FileKind;
  /** The name that the browser made. */
  readonly upload: string;
}

/** Where a browser puts it. */
export const uploadPath = (uid: string, upload: string) => `tmp/${uid}/${upload}`;
/** Where its owner cannot change it. */
export const keptPath = ({ uid, kind, upload }: Upload) => `users/${uid}/application/${kind}-${upload}`;

/**
 * Writes what was uploaded to where it is kept, once it is what it says; the upload stays until whoever needs the file has
 * noted it. Throws DomainError not_found, file_refused, file_too_large.
 */
export async function storeUpload(files: Pick<Files, 'read' | 'write'>, given: Upload, now: number): Promise<KeptFile> {
  const path = keptPath(given);
  const file = checked(given.kind, await files.read(uploadPath(given.uid, given.upload)));
  await files.write(path, file.bytes, { type: file.type, disposition: 'attachment' });
  return { path, type: file.type, size: file.bytes.length, checkedAt: now };
}

function checked(
  kind: FileKind,
  uploaded: Uint8Array | 'too_large' | undefined,
): { type: FileType; bytes: Uint8Array } {
  if (uploaded === undefined) throw new DomainError('not_found', 'not_found');
  if (uploaded === 'too_large') throw new DomainError('invalid', 'file_too_large');
  const type = fileTypeOf(uploaded);
  const bytes = type === 'application/pdf' ? documentOnly(kind, uploaded) : type && pictureOnly(type, uploaded);
  if (!type || !bytes) throw new DomainError('invalid', 'file_refused');
  return { type, bytes };
}

function documentOnly(kind: FileKind, uploaded: Uint8Array): Uint8Array | undefined {
  return kind === 'admission' && isPlainPdf(uploaded) ? uploaded : undefined;
}

function pictureOnly(type: PictureType, uploaded: Uint8Array): Uint8Array | undefined {
  const cleaned = cleanPicture(type, uploaded);
  return cleaned && isOpenable(type, cleaned) ? cleaned : undefined;
}
