import { type Locale, locales } from '@sos/domain/shared/locale';
import { describe, expect, it } from 'vitest';
import { type Glossary, terms } from './glossary.ts';
import { readIn } from './read-in.ts';

const glossaries = import.meta.glob<Glossary>('./*/glossary.ts', { eager: true, import: 'glossary' });
const patterns = Object.entries(terms) as [keyof Glossary['terms'], RegExp][];
const translated = locales.filter((locale) => locale !== 'en');
const english = await readIn('en');

/** As a whole word; Chinese writes no space between words. */
function says(text: string, word: string, locale: Locale): boolean {
  if (locale === 'zh') return text.includes(word);
  return new RegExp(`(?<![-\\p{L}\\p{M}])${word}(?![-\\p{L}\\p{M}])`, 'iu').test(text);
}

it('each language but English has a glossary', () => {
  const expected = translated.map((locale) => `./${locale}/glossary.ts`);
  expect(Object.keys(glossaries).toSorted()).toEqual(expected.toSorted());
});

it.each(patterns)('English speaks of the term %s', (_name, pattern) => {
  expect([...english.values()].some((text) => pattern.test(text))).toBe(true);
});

describe.each(translated)('%s', async (locale) => {
  const glossary = glossaries[`./${locale}/glossary.ts`];
  const own = await readIn(locale);

  it.each(patterns)('says %s in the agreed words', (name, pattern) => {
    const forms = glossary?.terms[name] ?? [];
    const agreed = (text: string) => forms.some((form) => text.toLocaleLowerCase(locale).includes(form));
    const spoken = [...english].filter(([, text]) => pattern.test(text)).map(([key]) => key);
    expect(spoken.map((key) => `${key}: ${own.get(key)}`).filter((line) => !agreed(line))).toEqual([]);
  });

  it('stays in its register', () => {
    const avoid = glossary?.avoid ?? [];
    expect(avoid.length).toBeGreaterThan(0);
    expect([...own].filter(([, text]) => avoid.some((word) => says(text, word, locale)))).toEqual([]);
  });
});
