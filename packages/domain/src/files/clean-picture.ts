import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng } from './clean-png.ts';
import { cleanWebp } from './clean-webp.ts';
import type { PictureType } from './file-type.ts';

const cleaners: Readonly<Record<PictureType, (bytes: Uint8Array) => Uint8Array | undefined>> = {
  'image/jpeg': cleanJpeg,
  'image/png': cleanPng,
  'image/webp': cleanWebp,
};

/**
 * The picture with its pixels and nothing else: no place and camera (EXIF, XMP), no comment, no preview, nothing that stands
 * behind its end. Undefined when it is not built as its type says.
 */
export function cleanPicture(type: PictureType, bytes: Uint8Array): Uint8Array | undefined {
  return cleaners[type](bytes);
}
