import type { AreaFile, LanguageWords } from '../app-words.ts';
import { messages as shell } from './assistant/shell.ts';
import { messages as frame } from './browser/frame.ts';

export const words: LanguageWords = {
  first: { frame, shell },
  rest: import.meta.glob<AreaFile>(['./assistant/*.ts', '!./assistant/shell.ts']),
};
