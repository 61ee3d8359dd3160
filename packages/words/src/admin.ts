import { wordsFrom } from './app-words.ts';
import type { LanguageWords } from './app-words.ts';
import type { BrowserAreas } from './browser.ts';
import type { messages as calls } from './en/admin/calls.ts';
import type { messages as catalogue } from './en/admin/catalogue.ts';
import type { messages as content } from './en/admin/content.ts';
import type { messages as console } from './en/admin/console.ts';
import type { messages as disputes } from './en/admin/disputes.ts';
import type { messages as overview } from './en/admin/overview.ts';
import type { messages as affiliates } from './en/admin/affiliates.ts';
import type { messages as alerts } from './en/admin/alerts.ts';
import type { messages as audit } from './en/admin/audit.ts';
import type { messages as journal } from './en/admin/journal.ts';
import type { messages as configuration } from './en/admin/configuration.ts';
import type { messages } from './en/admin/messages.ts';
import type { messages as payments } from './en/admin/payments.ts';
import type { messages as people } from './en/admin/people.ts';
import type { messages as plans } from './en/admin/plans.ts';
import type { messages as providers } from './en/admin/providers.ts';
import type { messages as rooms } from './en/admin/rooms.ts';
import type { messages as story } from './en/admin/story.ts';
import type { messages as support } from './en/admin/support.ts';
import type { messages as system } from './en/admin/system.ts';
import type { messages as transfers } from './en/admin/transfers.ts';
import type { messages as withdrawals } from './en/admin/withdrawals.ts';

interface AdminAreas extends BrowserAreas {
  console: typeof console;
  content: typeof content;
  rooms: typeof rooms;
  providers: typeof providers;
  people: typeof people;
  messages: typeof messages;
  configuration: typeof configuration;
  affiliates: typeof affiliates;
  alerts: typeof alerts;
  audit: typeof audit;
  calls: typeof calls;
  disputes: typeof disputes;
  overview: typeof overview;
  story: typeof story;
  system: typeof system;
  support: typeof support;
  payments: typeof payments;
  catalogue: typeof catalogue;
  plans: typeof plans;
  transfers: typeof transfers;
  withdrawals: typeof withdrawals;
  journal: typeof journal;
}

export type AdminArea = keyof AdminAreas;
export type AdminMessageKey = { [A in AdminArea]: keyof AdminAreas[A] }[AdminArea];

/** One chunk per language with what the console needs first, and one for each room. */
export const adminWords = wordsFrom('admin', import.meta.glob<{ readonly words: LanguageWords }>('./*/admin.ts'));
