import type { CallableName } from '@sos/contracts/callables';
import { currentAccount } from '../auth/account.ts';
import type { CallFunction } from '../callable-client.ts';

/** What a person reads again without a connection. What asks of the moment (a price, who is online) is not among it. */
const names: readonly CallableName[] = [
  'getProviderProfile',
  'getAccount',
  'getInvoices',
  'listFavourites',
  'listGivenReviews',
  'listReceivedReviews',
];

/** Milliseconds after which a first view has most likely all it needs: keeping must not stand in its way. */
const QUIET = 3_000;
const untilQuiet = () => new Promise<void>((resolve) => void setTimeout(resolve, QUIET));

/** Answers of these callables are kept, and given again without a connection; a person is given none of another's. */
export function readableOffline(
  ask: CallFunction,
  store = () => import('./kept-answers.ts'),
  wait = untilQuiet,
): CallFunction {
  return async (name, input, signal) => {
    if (!names.includes(name)) return ask(name, input, signal);
    const key = JSON.stringify([currentAccount()?.uid ?? null, name, input]);
    if (!navigator.onLine) {
      const kept = await store()
        .then(({ keptAnswer }) => keptAnswer(key))
        .catch(() => undefined);
      if (kept !== undefined) return kept as Awaited<ReturnType<typeof ask<typeof name>>>;
    }
    const answer = await ask(name, input, signal);
    // A browser that keeps nothing only cannot show it without a connection.
    void wait()
      .then(store)
      .then(({ keepAnswer }) => keepAnswer(key, answer))
      .catch(() => undefined);
    return answer;
  };
}
