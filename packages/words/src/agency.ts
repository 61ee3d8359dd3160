import { wordsFrom } from './app-words.ts';
import type { LanguageWords } from './app-words.ts';
import type { BrowserAreas } from './browser.ts';
import type { messages as billing } from './en/agency/billing.ts';
import type { messages as board } from './en/agency/board.ts';
import type { messages as entrance } from './en/agency/entrance.ts';
import type { messages as requests } from './en/agency/requests.ts';
import type { messages as stats } from './en/agency/stats.ts';
import type { messages as team } from './en/agency/team.ts';

interface AgencyAreas extends BrowserAreas {
  entrance: typeof entrance;
  board: typeof board;
  requests: typeof requests;
  team: typeof team;
  stats: typeof stats;
  billing: typeof billing;
}

export type AgencyArea = keyof AgencyAreas;
export type AgencyMessageKey = { [A in AgencyArea]: keyof AgencyAreas[A] }[AgencyArea];

/** One chunk per language with what the dashboard needs first, and one for each page. */
export const agencyWords = wordsFrom('agency', import.meta.glob<{ readonly words: LanguageWords }>('./*/agency.ts'));
