import { wordsFrom } from './app-words.ts';
import type { LanguageWords } from './app-words.ts';
import type { BrowserAreas } from './browser.ts';
import type { messages as console } from './en/admin/console.ts';
import type { messages as rooms } from './en/admin/rooms.ts';

interface AdminAreas extends BrowserAreas {
  console: typeof console;
  rooms: typeof rooms;
}

export type AdminArea = keyof AdminAreas;
export type AdminMessageKey = { [A in AdminArea]: keyof AdminAreas[A] }[AdminArea];

/** One chunk per language with what the console needs first, and one for each room. */
export const adminWords = wordsFrom('admin', import.meta.glob<{ readonly words: LanguageWords }>('./*/admin.ts'));
