import type { PictureType } from './file-type.ts';
import { asciiAt, viewOf } from './parts.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a telephone's camera makes, with room; a picture of more pixels fills the memory of whoever opens it. */
const MOST_PIXELS = 100_000_000;

const readers: Readonly<Record<PictureType, (bytes: Uint8Array) => Size | undefined>> = {
  'image/jpeg': jpegSize,
  'image/png': (bytes) => ({ width: viewOf(bytes).getUint32(16), height: viewOf(bytes).getUint32(20) }),
  'image/webp': webpSize,
};

/** Whether a picture that was cleaned says of itself that it can be opened safely. */
export function isOpenable(type: PictureType, cleaned: Uint8Array): boolean {
  const size = readers[type](cleaned);
  return size !== undefined && size.width > 0 && size.height > 0 && size.width * size.height <= MOST_PIXELS;
}

/** Every start of a frame, but the tables that share their numbers. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(bytes: Uint8Array): Size | undefined {
  const view = viewOf(bytes);
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    if (isFrame(view.getUint8(at + 1))) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return undefined;
}

const FIRST_CHUNK = 12;
const SHORTEST_WEBP = 30;

/** The first chunk has it, in each of the three forms. */
function webpSize(bytes: Uint8Array): Size | undefined {
  if (bytes.length < SHORTEST_WEBP) return undefined;
  const view = viewOf(bytes);
  const form = asciiAt(bytes, FIRST_CHUNK, 4);
  if (form === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  const packed = view.getUint32(21, true);
  if (form === 'VP8L') return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
  if (form !== 'VP8X') return undefined;
  const wide = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000 + 1;
  return { width: wide(24), height: wide(27) };
}
