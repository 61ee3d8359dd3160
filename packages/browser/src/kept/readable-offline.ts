import { currentAccount } from '../auth/account.ts';
import { keepAnswer, keptAnswer } from './kept-answers.ts';

/** A question by who asks it: a person is given no answer to another's. */
const keyOf = (name: string, input: unknown) => JSON.stringify([currentAccount()?.uid ?? null, name, input]);

/** The answer as it was last kept, or else what asking gives. */
export async function keptOr<T>(name: string, input: unknown, ask: () => Promise<T>): Promise<T> {
  const kept = await keptAnswer(keyOf(name, input)).catch(() => undefined);
  // What is kept under a question is an answer to it.
  return kept === undefined ? ask() : (kept as T);
}

/** Keeps an answer; a browser that keeps nothing only cannot show it without a connection. */
export async function keep(name: string, input: unknown, answer: unknown): Promise<void> {
  await keepAnswer(keyOf(name, input), answer).catch(() => undefined);
}
