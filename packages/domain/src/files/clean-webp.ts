import { asciiAt, joinParts, type Part, viewOf } from './parts.ts';

const HEADER = 12;
const kept: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH']);
/** Of the flags that say what a file has, the one that stays. */
const ALPHA = 0x10;

/** With the chunks that make one still picture alone; undefined when it is none. */
export function cleanWebp(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  if (bytes.length < HEADER) return undefined;
  const whole = Math.min(bytes.length, view.getUint32(4, true) + 8);
  const parts: Part[] = [[0, HEADER]];
  const names: string[] = [];
  for (let at = HEADER; at + 8 <= whole;) {
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size + (size % 2);
    if (end > whole) return undefined;
    const name = asciiAt(bytes, at, 4);
    names.push(name);
    if (kept.has(name)) parts.push([at, end]);
    at = end;
  }
  const isStill = names.includes('VP8 ') || names.includes('VP8L');
  return isStill && !names.includes('ANIM') ? withHeader(joinParts(bytes, parts)) : undefined;
}

/** With the size and the flags that are true of it now. */
function withHeader(cleaned: Uint8Array): Uint8Array {
  const view = viewOf(cleaned);
  view.setUint32(4, cleaned.length - 8, true);
  if (asciiAt(cleaned, HEADER, 4) === 'VP8X') view.setUint8(HEADER + 8, view.getUint8(HEADER + 8) & ALPHA);
  return cleaned;
}
