import { type ContentKind, contentKinds, contentProblems, resourceForms } from '@sos/domain/content/content';
import { readLesson } from '@sos/domain/content/lesson';
import { locales } from '@sos/domain/shared/locale';
import { expect, it } from 'vitest';
import { contentWords } from './content.ts';

const all = await Promise.all(locales.map(async (locale) => [locale, await contentWords(locale)] as const));
const [, english] = all.find(([locale]) => locale === 'en') ?? [];

/** One text by its language. */
function textsOf(kind: ContentKind, id: string): Record<string, string | undefined> {
  return Object.fromEntries(
    all.map(([locale, words]) => [locale, (words[kind] as Readonly<Record<string, string>>)[id]]),
  );
}

const programme = { training: 'chatter', resource: 'blogger', post: 'groupAdmin' } as const;
const items = contentKinds.flatMap((kind) => Object.keys(english?.[kind] ?? {}).map((id) => [kind, id] as const));

it.each(items)('the %s %s can be read in each language, with the same questions in the same order', (kind, id) => {
  const texts = textsOf(kind, id);
  const passMark = kind === 'training' ? (readLesson(texts['en'] ?? '')?.questions.length ?? 0) : null;
  const form = kind === 'resource' ? resourceForms[0] : null;
  const terms = { programmes: [programme[kind]], place: 1, isOffered: true, passMark, form, texts };
  expect(contentProblems(kind, id, terms)).toEqual([]);
  expect(new Set(Object.values(texts)).size).toBe(locales.length);
});

it.each(locales)('what stands on pages of bloggers is written in %s', async (locale) => {
  const { widget } = await contentWords(locale);
  expect(Object.values(widget).filter((text) => text === '')).toEqual([]);
  expect(locale === 'en' || widget.button !== english?.widget.button).toBe(true);
});
