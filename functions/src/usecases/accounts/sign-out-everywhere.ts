import type { Handler } from '../shared/handler.ts';
import type { Registry } from './ports.ts';

/** Ends every session of the caller. */
export function makeSignOutEverywhere({ registry }: { readonly registry: Registry }): Handler<'signOutEverywhere'> {
  return async ({ uid }) => {
    await registry.endSessions(uid);
    return {};
  };
}
