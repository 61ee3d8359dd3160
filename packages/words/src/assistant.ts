import { wordsFrom } from './app-words.ts';
import type { LanguageWords } from './app-words.ts';
import type { BrowserAreas } from './browser.ts';
import type { messages as answers } from './en/assistant/answers.ts';
import type { messages as choices } from './en/assistant/choices.ts';
import type { messages as dossiers } from './en/assistant/dossiers.ts';
import type { messages as past } from './en/assistant/past.ts';
import type { messages as shell } from './en/assistant/shell.ts';
import type { messages as usage } from './en/assistant/usage.ts';

interface AssistantAreas extends BrowserAreas {
  answers: typeof answers;
  choices: typeof choices;
  dossiers: typeof dossiers;
  past: typeof past;
  shell: typeof shell;
  usage: typeof usage;
}

export type AssistantArea = keyof AssistantAreas;
export type AssistantMessageKey = { [A in AssistantArea]: keyof AssistantAreas[A] }[AssistantArea];

/** One chunk per language with what each page needs first, and one for each other area. */
export const assistantWords = wordsFrom(
  'assistant',
  import.meta.glob<{ readonly words: LanguageWords }>('./*/assistant.ts'),
);
