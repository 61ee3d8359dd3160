import { wordsFrom } from './app-words.ts';
import type { LanguageWords } from './app-words.ts';
import type { BrowserAreas } from './browser.ts';
import type { messages as entrance } from './en/agency/entrance.ts';

interface AgencyAreas extends BrowserAreas {
  entrance: typeof entrance;
}

export type AgencyArea = keyof AgencyAreas;
export type AgencyMessageKey = { [A in AgencyArea]: keyof AgencyAreas[A] }[AgencyArea];

/** One chunk per language with what the dashboard needs first, and one for each page. */
export const agencyWords = wordsFrom('agency', import.meta.glob<{ readonly words: LanguageWords }>('./*/agency.ts'));
