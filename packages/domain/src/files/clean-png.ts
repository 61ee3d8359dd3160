import { asciiAt, joinParts, type Part, viewOf } from './parts.ts';

const SIGNATURE = 8;
/** Length, name and checksum. */
const AROUND = 12;
const kept: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'IDAT', 'IEND']);

/** With the chunks that make the picture alone, up to its end; undefined when it is none. */
export function cleanPng(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  const parts: Part[] = [[0, SIGNATURE]];
  const names: string[] = [];
  let at = SIGNATURE;
  while (at + AROUND <= bytes.length) {
    const end = at + AROUND + view.getUint32(at);
    const name = asciiAt(bytes, at + 4, 4);
    if (end > bytes.length || (names.length === 0 && name !== 'IHDR')) return undefined;
    names.push(name);
    if (kept.has(name)) parts.push([at, end]);
    if (name === 'IEND') return names.includes('IDAT') ? joinParts(bytes, parts) : undefined;
    at = end;
  }
  return undefined;
}
