import type { AreaFile, LanguageWords } from '../app-words.ts';
import { messages as frame } from './browser/frame.ts';
import { messages as shell } from './web/shell.ts';

export const words: LanguageWords = {
  first: { frame, shell },
  rest: import.meta.glob<AreaFile>(['./web/*.ts', '!./web/shell.ts']),
};
