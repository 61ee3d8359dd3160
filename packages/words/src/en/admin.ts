import type { AreaFile, LanguageWords } from '../app-words.ts';
import { messages as console } from './admin/console.ts';
import { messages as rooms } from './admin/rooms.ts';
import { messages as frame } from './browser/frame.ts';

export const words: LanguageWords = {
  first: { frame, console, rooms },

  rest: import.meta.glob<AreaFile>(['./admin/*.ts', '!./admin/console.ts', '!./admin/rooms.ts']),
};
