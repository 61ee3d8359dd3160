import { markOf } from './mark.ts';

/** Longer ones do not fit into a request. */
export const LONGEST_CURSOR = 60_000;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map(alphabet.split('').map((letter, value) => [letter, value]));
const BASE = 32;
const CHECK_LENGTH = 4;

/**
 * A cursor that says who was shown already, and nothing else: the gaps between the marks of their ids, five bits a letter.
 * Whoever goes on- or offline between two pages is thus neither shown twice nor left out. Null when it would be too long.
 */
export function writeSeen(marks: Iterable<number>): string | null {
  let before = -1;
  let text = '';
  for (const mark of [...new Set(marks)].toSorted((one, other) => one - other)) {
    text += writeNumber(mark - before);
    before = mark;
  }
  return text.length + CHECK_LENGTH > LONGEST_CURSOR ? null : text + checkOf(text);
}

/** The marks of a cursor; undefined when no answer can have given it. */
export function readSeen(cursor: string): ReadonlySet<number> | undefined {
  const text = cursor.slice(0, -CHECK_LENGTH);
  if (text === '' || cursor.slice(-CHECK_LENGTH) !== checkOf(text)) return undefined;
  const marks = new Set<number>();
  let mark = -1;
  let gap = 0;
  let scale = 1;
  for (const letter of text) {
    const value = values.get(letter) ?? 0;
    gap += (value % BASE) * scale;
    scale *= BASE;
    if (value >= BASE) continue;
    mark += gap;
    marks.add(mark);
    gap = 0;
    scale = 1;
  }
  return marks;
}

function writeNumber(number: number): string {
  let rest = number;
  let text = '';
  while (rest >= BASE) {
    text += alphabet.charAt(BASE + (rest % BASE));
    rest = Math.floor(rest / BASE);
  }
  return text + alphabet.charAt(rest);
}

/** Tells apart what was cut off or made up; it protects nothing, since a cursor hides nothing. */
function checkOf(text: string): string {
  let rest = markOf(text);
  let check = '';
  for (let letter = 0; letter < CHECK_LENGTH; letter++) {
    check += alphabet.charAt(rest % alphabet.length);
    rest = Math.floor(rest / alphabet.length);
  }
  return check;
}
