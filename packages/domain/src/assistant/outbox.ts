import type { Instant } from '../shared/instant.ts';
import type { Word } from './words.ts';

/** What is to be told about one subject, and how far that has come. */
export interface Letter {
  readonly word: Word;
  /** Rises with each change of the word. */
  readonly version: number;
  /** The version that was heard; 0 before the first. */
  readonly heard: number;
  /** When it is told again; null when it was heard. */
  readonly dueAt: Instant | null;
  /** How often it was told in vain since it was heard last. */
  readonly tries: number;
}

const MINUTE = 60_000;
const LONGEST_PAUSE = 360 * MINUTE;

/** The subject is like this now; undefined when that was said before. Who is erased stays so. */
export function toTell(before: Letter | undefined, word: Word, now: Instant): Letter | undefined {
  if (before?.word.kind === 'erased' || (before && isSame(before.word, word))) return undefined;
  return { word, version: (before?.version ?? 0) + 1, heard: before?.heard ?? 0, dueAt: now, tries: 0 };
}

/** The other side has heard a version: a newer one is still to be told. */
export function heard(letter: Letter, version: number): Letter {
  const isLast = version >= letter.version;
  return {
    ...letter,
    heard: Math.max(letter.heard, version),
    dueAt: isLast ? null : letter.dueAt,
    tries: isLast ? 0 : letter.tries,
  };
}

/** It did not arrive: after a minute, then two, and so on to six hours, it is told again. */
export function notHeard(letter: Letter, version: number, now: Instant): Letter {
  if (version !== letter.version || letter.dueAt === null) return letter;
  const pause = Math.min(MINUTE * 2 ** letter.tries, LONGEST_PAUSE);
  return { ...letter, dueAt: now + pause, tries: letter.tries + 1 };
}

/** The other side does not have what it said it heard: it is told once more. */
export function toTellAgain(letter: Letter, now: Instant): Letter {
  return { ...letter, heard: 0, dueAt: now, tries: 0 };
}

function isSame(one: Word, other: Word): boolean {
  const sorted = (word: Word) => JSON.stringify(word, (_key, value: unknown) => inOrder(value));
  return sorted(one) === sorted(other);
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
