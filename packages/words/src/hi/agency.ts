import type { AreaFile, LanguageWords } from '../app-words.ts';
import { messages as entrance } from './agency/entrance.ts';
import { messages as frame } from './browser/frame.ts';
import { lastWords } from './last-words.ts';

export const words: LanguageWords = {
  first: { frame, entrance },
  lastWords,
  rest: import.meta.glob<AreaFile>(['./agency/*.ts', '!./agency/entrance.ts']),
};
