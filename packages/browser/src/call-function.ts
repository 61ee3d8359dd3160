import { proving } from './app-check/proving.ts';
import { idToken } from './auth/id-token.ts';
import { createCallableClient } from './callable-client.ts';
import type { CallFunction } from './callable-client.ts';
import { config } from './config.ts';
import { fetchFirst } from './first-answer.ts';

let client: CallFunction | undefined;

/** What a person reads again without a connection. What asks of the moment (a price, who is online) is not among it. */
const keptNames = /^(?:get(?:ProviderProfile|Account|Invoices)|list(?:Favourites|(?:Given|Received)Reviews))$/;
/** Milliseconds after which a first view has most likely all it needs: keeping must not stand in its way. */
const QUIET = 6_000;

/** The browser's one client for callables. */
export const callFunction: CallFunction = async (name, input, signal) => {
  client ??= createCallableClient({ functionsUrl: config().functionsUrl, idToken, proving, fetch: fetchFirst });
  const asked = client;
  const ask = () => asked(name, input, signal);
  if (!keptNames.test(name)) return ask();
  const store = () => import('./kept/readable-offline.ts');
  if (!navigator.onLine) return (await store()).keptOr(name, input, ask);
  const answer = await ask();
  setTimeout(
    () =>
      void store()
        .then(({ keep }) => keep(name, input, answer))
        .catch(() => {}),
    QUIET,
  );
  return answer;
};
