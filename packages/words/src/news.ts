import type { Locale } from '@sos/domain/shared/locale';
import type { NewsWords } from './news-words.ts';

/** Admins read French or English. */
export async function newsWords(locale: Locale): Promise<NewsWords> {
  const { news } = locale === 'fr' ? await import('./fr/news.ts') : await import('./en/news.ts');
  return news;
}
