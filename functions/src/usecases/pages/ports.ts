import type { PageWords } from '@sos/domain/pages/said';
import type { Locale } from '@sos/domain/shared/locale';

/** The app's page as browsers get it for every address. */
export interface AppPage {
  html(): Promise<string>;
}

export type WordsOfPages = (locale: Locale) => Promise<PageWords>;

/** What is sent for an address. */
export interface Shown {
  readonly status: 200 | 301 | 404 | 410;
  readonly html: string;
  /** Where the page is instead. */
  readonly location?: string;
}
