import { articles, helpSubjects } from '@sos/domain/help/articles';
import { findArticles } from '@sos/domain/help/find-articles';
import { locales } from '@sos/domain/shared/locale';
import { expect, it } from 'vitest';
import { articleTexts, subjectOf } from './article-texts.ts';

const files = import.meta.glob<Readonly<Record<string, string>>>('../../../../../packages/words/src/*/web/help.ts', {
  eager: true,
  import: 'messages',
});
const wordsOf = (locale: string) => Object.entries(files).find(([path]) => path.includes(`/${locale}/web/`))?.[1] ?? {};
const textsIn = (locale: string) => articleTexts((key) => wordsOf(locale)[key] ?? '');

it.each(locales)('in %s, every question is answered, and finds itself when somebody asks it', (locale) => {
  const texts = textsIn(locale);
  expect(texts.size).toBe(helpSubjects.flatMap((subject) => articles[subject]).length);
  for (const [article, { title, text }] of texts) {
    expect(text.length).toBeGreaterThan(10);
    expect(findArticles(texts, title).slice(0, 2)).toContain(article);
  }
});

it.each([
  ['fr', 'comment etre rembourse', 'refund'],
  ['es', 'olvide mi contrasena', 'password'],
  ['de', 'Gutscheincode', 'code'],
  ['pt', 'cartao nota avaliacao', 'review'],
  ['ru', 'забыл пароль', 'password'],
  ['zh', '忘记密码怎么办', 'password'],
  ['hi', 'पासवर्ड भूल गया', 'password'],
  ['ar', 'نسيت كلمة المرور', 'password'],
  ['en', 'my voucher does not work', 'code'],
])('in %s, “%s” is understood', (locale, question, article) => {
  expect(findArticles(textsIn(locale), question)[0]).toBe(article);
});

it('every article belongs to one subject', () => {
  expect(subjectOf('refund')).toBe('money');
});
