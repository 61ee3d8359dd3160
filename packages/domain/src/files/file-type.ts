import { asciiAt } from './parts.ts';

export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;
export type PictureType = (typeof pictureTypes)[number];
export const fileTypes = [...pictureTypes, 'application/pdf'] as const;
export type FileType = (typeof fileTypes)[number];

/** What a file is by its first bytes, whatever its name and its sender say; undefined for all that we do not take. */
export function fileTypeOf(bytes: Uint8Array): FileType | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (asciiAt(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (asciiAt(bytes, 0, 4) === 'RIFF' && asciiAt(bytes, 8, 4) === 'WEBP') return 'image/webp';
  return asciiAt(bytes, 0, 5) === '%PDF-' && isWholePdf(bytes) ? 'application/pdf' : undefined;
}

/** How far from its end a PDF may say that it ends; some programs add a line. */
const PDF_TAIL = 1024;

function isWholePdf(bytes: Uint8Array): boolean {
  return asciiAt(bytes, Math.max(0, bytes.length - PDF_TAIL), PDF_TAIL).includes('%%EOF');
}
