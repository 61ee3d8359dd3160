import type { ReadablePage } from '@sos/domain/pages/document';
import type { PageWords } from '@sos/domain/pages/said';
import type { Locale } from '@sos/domain/shared/locale';

/** What somebody opens. */
export interface Asked {
  readonly path: string;
  readonly locale: Locale;
  readonly words: PageWords;
}

/** A page that search engines read, or why there is none. */
export interface Reading {
  readonly page: ReadablePage;
  readonly status: 200 | 404 | 410;
}
