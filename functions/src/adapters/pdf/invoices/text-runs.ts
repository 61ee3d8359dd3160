import bidiFactory from 'bidi-js';
import type { Script } from './font-files.ts';

interface Bidi {
  getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): { readonly levels: Uint8Array };
  getMirroredCharacter(char: string): string | null;
}

// The package declares its module's source in place of what it exports.
const bidi = (bidiFactory as unknown as () => Bidi)();

/** A piece of text in one font and one direction, in the order in which it stands on paper from the left. */
export interface Run {
  readonly text: string;
  readonly script: Script;
}

const scripts: readonly (readonly [Script, RegExp])[] = [
  ['han', /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u],
  // Its comma, semicolon and question mark belong to several scripts, and stand in no Latin font.
  ['arabic', /[\p{Script=Arabic}\u060c\u061b\u061f]/u],
  ['devanagari', /[\p{Script=Devanagari}\u0964\u0965\u200c\u200d]/u],
  ['cyrillic', /[\p{Script=Cyrillic}№]/u],
  ['greek', /\p{Script=Greek}/u],
  ['latin_ext', /[\u0100-\u024f\u1e00-\u1eff]/],
  ['latin', /[\p{L}\p{N}\p{P}\p{S}]/u],
];
/** Marks of direction have done their work when the order is known, and no font draws them. */
const invisible = /[\u061c\u200e\u200f\u2066-\u2069]/;
/** What runs from the right, or says so. A line without any, such as an address, keeps its own direction anywhere. */
const fromTheRight = /[\p{Script=Arabic}\p{Script=Hebrew}\u061c\u200f]/u;

/** Orders a line of text for paper, as Unicode's bidirectional algorithm says, and tells which font draws which part. */
export function runsOf(line: string, direction: 'ltr' | 'rtl'): Run[] {
  const text = line.replaceAll('\u202f', '\u00a0');
  const { levels } = bidi.getEmbeddingLevels(text, fromTheRight.test(text) ? direction : 'ltr');
  const pieces: Piece[] = [];
  let index = 0;
  for (const char of text) {
    if (!invisible.test(char)) append(pieces, char, levels[index] ?? 0);
    index += char.length;
  }
  return inOrder(pieces).map(({ text: own, script, level }) => ({ text: drawn(own, script, level), script }));
}

interface Piece extends Run {
  readonly level: number;
}

/** What has no script of its own, such as a space, goes with what stands before it. */
function append(pieces: Piece[], char: string, level: number): void {
  const last = pieces.at(-1);
  const script = scriptOf(char) ?? last?.script ?? 'latin';
  if (last && last.level === level && last.script === script) pieces.splice(-1, 1, { ...last, text: last.text + char });
  else pieces.push({ text: char, script, level });
}

function scriptOf(char: string): Script | undefined {
  return scripts.find(([, pattern]) => pattern.test(char))?.[0];
}

/** From the highest level down, what stands together at that level or above is turned. */
function inOrder<T extends { readonly level: number }>(pieces: readonly T[]): T[] {
  const ordered = [...pieces];
  const highest = Math.max(0, ...pieces.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end += 1;
      if (end - start > 1) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = Math.max(start, end);
    }
  }
  return ordered;
}

/** Who shapes Arabic turns it too; anything else that runs from the right is turned here, with its brackets. */
function drawn(text: string, script: Script, level: number): string {
  if (level % 2 === 0 || (script === 'arabic' && /\p{Script=Arabic}/u.test(text))) return text;
  return Array.from(text)
    .toReversed()
    .map((char) => bidi.getMirroredCharacter(char) ?? char)
    .join('');
}
