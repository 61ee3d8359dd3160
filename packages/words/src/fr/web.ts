import type { AreaFile, LanguageWords } from '../app-words.ts';
import { messages as frame } from './browser/frame.ts';
import { lastWords } from './last-words.ts';
import { messages as shell } from './web/shell.ts';

export const words: LanguageWords = {
  first: { frame, shell },
  lastWords,
  rest: import.meta.glob<AreaFile>(['./web/*.ts', '!./web/shell.ts']),
};
