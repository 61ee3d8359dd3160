const text = (value: string): number[] => Array.from(value, (character) => character.charCodeAt(0));
const big = (value: number): number[] => [value >>> 24, value >>> 16, value >>> 8, value].map((byte) => byte & 0xff);

/** The smallest JPEG of one grey pixel, with other segments before its pixels and bytes behind its end. */
export function aJpeg({ segments = [], behind = '' }: { segments?: number[][]; behind?: string } = {}): Uint8Array {
  const start =
    'ffd8ffe000104a46494600010100000100010000ffdb0043000302020302020303030304030304050805050404050a070706080c0a0c0c0b0a0b0b0d0e12100d0e110e0b0b1016101113141515150c0f171816141812141514';
  const rest =
    'ffc0000b080001000101011100ffc40014000100000000000000000000000000000009ffc40014100100000000000000000000000000000000ffda0008010100003f0054df00ffd9';
  return Uint8Array.from([...hex(start), ...segments.flat(), ...hex(rest), ...text(behind)]);
}

/** A segment of a JPEG such as EXIF (0xe1) or a comment (0xfe). */
export function aSegment(marker: number, content: string): number[] {
  const length = content.length + 2;
  return [0xff, marker, length >> 8, length & 0xff, ...text(content)];
}

function hex(digits: string): number[] {
  return Array.from({ length: digits.length / 2 }, (_, index) =>
    Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16),
  );
}

function chunk(name: string, content: readonly number[]): number[] {
  // Nobody here looks at the checksum.
  return [...big(content.length), ...text(name), ...content, 0, 0, 0, 0];
}

/** A PNG of one pixel, with other chunks before its pixels and bytes behind its end. */
export function aPng({
  chunks = {},
  behind = '',
}: { chunks?: Record<string, string>; behind?: string } = {}): Uint8Array {
  const others = Object.entries(chunks).flatMap(([name, content]) => chunk(name, text(content)));
  const header = chunk('IHDR', [...big(1), ...big(1), 8, 0, 0, 0, 0]);
  const pixels = [...chunk('IDAT', [1, 2, 3]), ...chunk('IEND', [])];
  return Uint8Array.from([...text('\x89PNG\r\n\x1a\n'), ...header, ...others, ...pixels, ...text(behind)]);
}

/** A WebP with the named chunks; each content has an even length. */
export function aWebp(chunks: Record<string, string>, behind = ''): Uint8Array {
  const little = (value: number) => big(value).toReversed();
  const parts = Object.entries(chunks).flatMap(([name, content]) => [
    ...text(name),
    ...little(content.length),
    ...text(content),
  ]);
  return Uint8Array.from([...text('RIFF'), ...little(parts.length + 4), ...text('WEBP'), ...parts, ...text(behind)]);
}

export const aPdf = (content = 'a diploma'): Uint8Array => Uint8Array.from(text(`%PDF-1.7\n${content}\n%%EOF\n`));
export const someText = (content: string): Uint8Array => Uint8Array.from(text(content));
