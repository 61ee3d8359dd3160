import { asciiDigit } from '@sos/domain/shared/digits';

/** A text in plain characters, and where in the original each of them came from. */
export interface Folded {
  readonly text: string;
  /** The original's index of each character of `text`, and its length at the end. */
  readonly from: readonly number[];
}

const plain = /^[\n\r\t -$&-[\]-~]*$/;
const escaped = /(?:%(?:25){0,3}[0-9a-f]{2}){1,4}|\\{1,4}u[0-9a-f]{4}/iy;
const invisible = /^[\p{Cf}\p{Mn}\p{Me}]$/u;
const space = /^[\p{Zs}\t]$/u;
const dash = /^[\p{Pd}\u2212]$/u;

/** Writes every digit, space, dash and sign in ASCII, and undoes escapes, so that one pattern finds all spellings. */
export function fold(original: string): Folded {
  if (plain.test(original)) return { text: original, from: Array.from({ length: original.length + 1 }, (_, i) => i) };
  const from: number[] = [];
  let text = '';
  for (let at = 0; at < original.length;) {
    const { length, decoded } = readAt(original, at);
    for (const character of decoded) {
      const folded = foldCharacter(character);
      for (let unit = 0; unit < folded.length; unit++) from.push(at);
      text += folded;
    }
    at += length;
  }
  return { text, from: [...from, original.length] };
}

/** The next character of the original, with its escape undone when it has one. */
function readAt(original: string, at: number): { length: number; decoded: string } {
  escaped.lastIndex = at;
  const run = original[at] === '%' || original[at] === '\\' ? escaped.exec(original)?.[0] : undefined;
  if (run === undefined) {
    const character = String.fromCodePoint(original.codePointAt(at) ?? 0);
    return { length: character.length, decoded: character };
  }
  if (run.startsWith('\\')) return { length: run.length, decoded: String.fromCharCode(parseInt(run.slice(-4), 16)) };
  return firstPercentCharacter(run);
}

/** UTF-8 tells by its first byte of how many bytes a character consists. */
function firstPercentCharacter(run: string): { length: number; decoded: string } {
  const bytes = [...run.matchAll(/%(?:25)*([0-9a-f]{2})/gi)];
  const first = parseInt(bytes[0]?.[1] ?? '', 16);
  const count = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
  const used = bytes.slice(0, count);
  const decoded = Buffer.from(used.map(([, hex = '']) => parseInt(hex, 16))).toString('utf8');
  return { length: used.reduce((sum, [written]) => sum + written.length, 0), decoded };
}

function foldCharacter(character: string): string {
  if (character < '\u007f') return character === '\t' ? ' ' : character;
  if (invisible.test(character)) return '';
  if (space.test(character)) return ' ';
  if (dash.test(character)) return '-';
  const digit = asciiDigit(character);
  if (digit !== undefined) return digit;
  const simple = character.normalize('NFKC');
  return /^[!-~]$/.test(simple) ? simple : character;
}
