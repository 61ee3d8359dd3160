import { type Locale, locales } from '@sos/domain/shared/locale';
import { describe, expect, it } from 'vitest';
import { readIn } from './read-in.ts';

/** What no text of any language has: a loud mark, a mark of the typewriter, a space too many. */
const never = /[!¡！'"]|\.\.\.|^\s|\s$|\s{2}/;

/** What a language does not write: a mark that its readers would take for a slip. */
const slips: Readonly<Partial<Record<Locale, readonly [string, RegExp][]>>> = {
  fr: [['a space before a colon, semicolon or question mark that may break', / [:;?»]|« /]],
  es: [['a question that does not open', /^[^¿]*\?/]],
  zh: [['a Latin mark after a Chinese character', /\p{Script=Han}[,.:;?]/u]],
  ar: [
    ['a Latin comma, semicolon or question mark', /\p{Script=Arabic}[,;?]/u],
    ['a name whose first sign would be read at its end', /(?<![\w\u2066])_/u],
  ],
  hi: [['a full stop instead of a danda', /\p{Script=Devanagari}\p{M}*\./u]],
};

describe.each(locales)('%s', async (locale) => {
  const texts = [...(await readIn(locale))];

  it('writes no exclamation mark, straight quote, three dots or stray space', () => {
    expect(texts.filter(([, text]) => never.test(text))).toEqual([]);
  });

  it.each(slips[locale] ?? [])('does not write %s', (_slip, mark) => {
    expect(texts.filter(([, text]) => mark.test(text))).toEqual([]);
  });
});
