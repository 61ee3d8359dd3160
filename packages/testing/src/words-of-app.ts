import { expect, it } from 'vitest';
import { askedIn, sourceIn, unusedIn, writtenByLanguage } from './words-in-use.ts';

interface AppsWords {
  /** The English files of the app's own areas. */
  readonly files: Readonly<Record<string, object>>;
  /** The folders of its code; the first is its own. */
  readonly folders: readonly [string, ...string[]];
  /** Fewer messages, or keys said in the code, mean that this looks in the wrong place. */
  readonly atLeast: { readonly messages: number; readonly asked: number };
}

/** The tests of an app's words: what is written is said, what is said is written, and no number is written by hand. */
export function provesWords({ files, folders, atLeast }: AppsWords): void {
  const keys = Object.values(files).flatMap((messages) => Object.keys(messages));
  const own = sourceIn(folders[0]);
  const code = [...own, ...folders.slice(1).flatMap(sourceIn)].join('\n');

  it('every message is said somewhere', () => {
    expect(keys.length).toBeGreaterThan(atLeast.messages);
    expect(unusedIn(code, keys)).toEqual([]);
  });

  it('every key in the code exists', () => {
    const prefixes = new Set(keys.map((key) => key.split('.')[0]));
    const asked = askedIn(code).filter((key) => prefixes.has(key.split('.')[0]));
    expect(asked.length).toBeGreaterThan(atLeast.asked);
    expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('numbers and dates are written by the formats of the page, which know the digits of the country', () => {
    expect(own.flatMap(writtenByLanguage)).toEqual([]);
  });
}
