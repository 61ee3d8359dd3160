import { cleanPicture } from '@sos/domain/files/clean-picture';
import { type FileType, fileTypeOf, type PictureType } from '@sos/domain/files/file-type';
import { isOpenable } from '@sos/domain/files/picture-size';
import { isPlainPdf } from '@sos/domain/files/plain-pdf';
import { DomainError } from '@sos/domain/shared/domain-error';

/** Where a browser puts what it sends. */
export const uploadPath = (uid: string, upload: string) => `tmp/${uid}/${upload}`;

/**
 * What was uploaded, by what it really is: a picture without what it tells besides itself, or a PDF that does nothing where
 * one is taken. Throws DomainError not_found, file_refused, file_too_large.
 */
export function plainFile(
  uploaded: Uint8Array | 'too_large' | undefined,
  { takesPdf }: { readonly takesPdf: boolean },
): { type: FileType; bytes: Uint8Array } {
  if (uploaded === undefined) throw new DomainError('not_found', 'not_found');
  if (uploaded === 'too_large') throw new DomainError('invalid', 'file_too_large');
  const type = fileTypeOf(uploaded);
  const isPlain = takesPdf && type === 'application/pdf' && isPlainPdf(uploaded);
  const bytes = type === 'application/pdf' ? isPlain && uploaded : type && pictureOnly(type, uploaded);
  if (!type || !bytes) throw new DomainError('invalid', 'file_refused');
  return { type, bytes };
}

function pictureOnly(type: PictureType, uploaded: Uint8Array): Uint8Array | undefined {
  const cleaned = cleanPicture(type, uploaded);
  return cleaned && isOpenable(type, cleaned) ? cleaned : undefined;
}
