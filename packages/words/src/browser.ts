import type { messages as frame } from './en/browser/frame.ts';

/** The words that `packages/browser` says itself; every app brings them along. */
export interface BrowserAreas {
  frame: typeof frame;
}

export type BrowserMessageKey = keyof BrowserAreas['frame'];
