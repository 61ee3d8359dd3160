import type { Books } from './books.ts';
import type { Choice } from './choice.ts';
import type { Judge } from './judge.ts';

/** Somebody who uses the bank: one operation after the other, each chosen by the seed. */
export interface Actor {
  readonly name: string;
  step(): Promise<void>;
}

export interface Desk {
  readonly choice: Choice;
  readonly books: Books;
  readonly judge: Judge;
}

/** Numeric codes come from the server library, words from the web's. */
const LOST_RACES = new Set<unknown>([10, 'aborted', 'failed-precondition']);

/** Whether a transaction lost to others as often as its library tries. */
export const lostItsRaces = (error: unknown) => LOST_RACES.has((error as { code?: unknown }).code);
