import type { AreaFile, LanguageWords } from '../app-words.ts';
import { messages as console } from './admin/console.ts';
import { messages as rooms } from './admin/rooms.ts';
import { messages as frame } from './browser/frame.ts';
import { lastWords } from './last-words.ts';
export const words: LanguageWords = {
  first: { frame, console, rooms },
  lastWords,
  rest: import.meta.glob<AreaFile>(['./admin/*.ts', '!./admin/console.ts', '!./admin/rooms.ts']),
};
