import { idToken } from './auth/id-token.ts';
import { createCallableClient } from './callable-client.ts';
import type { CallFunction } from './callable-client.ts';
import { config } from './config.ts';
import { fetchFirst } from './first-answer.ts';
import { readableOffline } from './kept/readable-offline.ts';

let client: CallFunction | undefined;

/** The browser's one client for callables. */
export const callFunction: CallFunction = (name, input, signal) => {
  client ??= readableOffline(createCallableClient({ functionsUrl: config().functionsUrl, idToken, fetch: fetchFirst }));
  return client(name, input, signal);
};
