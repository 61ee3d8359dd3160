import { locales } from '@sos/domain/shared/locale';
import { describe, expect, it } from 'vitest';
import { telephoneWords } from './telephone.ts';
import type { TelephoneWords } from './telephone-words.ts';

const sentences = ({ ask, connecting, waiting, waitingForReturn, oneMinuteLeft, code, goodbye }: TelephoneWords) => [
  ...Object.values(ask),
  connecting,
  waiting,
  waitingForReturn,
  oneMinuteLeft,
  code.goodbye,
  ...Object.values(goodbye),
];
const script = {
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
  hi: /\p{Script=Devanagari}/u,
  ar: /\p{Script=Arabic}/u,
};

describe.each(locales)('the telephone in %s', (locale) => {
  const words = telephoneWords(locale);

  it('says who calls, and which key to press', () => {
    for (const question of Object.values(words.ask)) {
      expect(question).toContain('SOS Expat');
      expect(question.match(/\d+/g)).toEqual(['1']);
    }
  });

  it('says who calls before a code, and leaves room for it twice', () => {
    expect(words.code.intro).toContain('SOS Expat');
    for (const before of [words.code.intro, words.code.again]) expect(before).toMatch(/[:：]$/u);
  });

  it('says whole sentences, without marks that a voice would read out', () => {
    for (const sentence of sentences(words)) {
      expect(sentence).toMatch(/[.。।]$/u);
      expect(sentence).not.toMatch(/[<>{}*_/\\]|\s{2}/);
    }
  });

  it('says every thing in words of its own', () => {
    const said = sentences(words);
    expect(new Set(said).size).toBe(said.length);
    const others = locales.filter((other) => other !== locale).flatMap((other) => sentences(telephoneWords(other)));
    expect(said.filter((sentence) => others.includes(sentence))).toEqual([]);
  });
});

it.each(Object.entries(script))('speaks %s in its own script', (locale, letters) => {
  for (const sentence of sentences(telephoneWords(locale as keyof typeof script))) expect(sentence).toMatch(letters);
});
