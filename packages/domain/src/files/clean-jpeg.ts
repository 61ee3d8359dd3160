import { joinParts, type Part } from './parts.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const COMMENT = 0xfe;
/** Says how colours are stored, without which they come out wrong. */
const ADOBE = 0xee;

const isApplication = (marker: number) => marker >= 0xe1 && marker <= 0xef && marker !== ADOBE;

/** Without its comments and application segments, up to the end of the picture; undefined when it is none. */
export function cleanJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const segments = segmentsOf(bytes);
  if (!segments?.some(({ marker }) => marker === SOS)) return undefined;
  const kept = segments.filter(({ marker }) => marker !== COMMENT && !isApplication(marker));
  return joinParts(bytes, [[0, 2], ...kept.map(({ part }) => part)]);
}

interface Segment {
  readonly marker: number;
  readonly part: Part;
}

/** From the start of the picture to its end; undefined when it has none. */
function segmentsOf(bytes: Uint8Array): Segment[] | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return undefined;
  const segments: Segment[] = [];
  for (let at = 2; bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    const end = marker === EOI ? at + 2 : marker === 0xff ? at + 1 : endOfSegment(bytes, at, marker);
    if (end === undefined) return undefined;
    if (marker !== 0xff) segments.push({ marker, part: [at, end] });
    if (marker === EOI) return segments;
    at = end;
  }
  return undefined;
}

/** Where a segment ends; a scan has its pixels behind it, up to the next marker. */
function endOfSegment(bytes: Uint8Array, at: number, marker: number): number | undefined {
  const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
  const end = at + 2 + length;
  if (length < 2 || end > bytes.length) return undefined;
  return marker === SOS ? endOfScan(bytes, end) : end;
}

function endOfScan(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at < bytes.length - 1; at++) {
    const follows = bytes[at + 1] ?? 0;
    // A zero and the marks of a restart are part of the pixels.
    const isPixel = follows === 0 || (follows >= 0xd0 && follows <= 0xd7) || follows === 0xff;
    if (bytes[at] === 0xff && !isPixel) return at;
  }
  return undefined;
}
