import { idToken } from './auth/id-token.ts';
import { createCallableClient } from './callable-client.ts';
import type { CallFunction } from './callable-client.ts';
import { config } from './config.ts';
import { fetchFirst } from './first-answer.ts';

let client: CallFunction | undefined;

/** The browser's one client for callables. */
export const callFunction: CallFunction = (name, input, signal) => {
  client ??= createCallableClient({ functionsUrl: config().functionsUrl, idToken, fetch: fetchFirst });
  return client(name, input, signal);
};
