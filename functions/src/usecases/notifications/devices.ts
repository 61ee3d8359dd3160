import type { Addresses, PushTokens } from './ports.ts';

/** Somebody's devices as what a push is sent to; a token is its person's own, since they saved it signed in. */
export function devicesAsAddresses(tokens: PushTokens): Addresses {
  return { find: async (uid) => (await tokens.of(uid)).map((address) => ({ address, verified: true })) };
}
