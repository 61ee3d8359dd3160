/** Who asks: a server that bypasses the rules, a signed-in user, or nobody. */
export type Caller =
  | { readonly kind: 'owner' }
  | { readonly kind: 'user'; readonly uid: string; readonly token: Record<string, unknown> }
  | { readonly kind: 'nobody' };

const OWNER: Caller = { kind: 'owner' };
const NOBODY: Caller = { kind: 'nobody' };

/**
 * Reads an Authorization header. `Bearer owner` bypasses the rules; of a JWT no signature is checked, since the local Auth
 * emulator signs none, but see `isSignedInTo`.
 */
export function callerOf(authorization: string | undefined): Caller {
  const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return NOBODY;
  if (token === 'owner') return OWNER;
  const payload = claimsOf(token);
  const uid = payload?.['user_id'] ?? payload?.['sub'];
  return payload && typeof uid === 'string' ? { kind: 'user', uid, token: payload } : NOBODY;
}

/** Whether a token was given for signing in to this project, as production asks of every one; who shows none needs none. */
export function isSignedInTo(projectId: string, caller: Caller): boolean {
  if (caller.kind !== 'user') return true;
  const { sub, aud, iss } = caller.token;
  return sub === caller.uid && sub !== '' && aud === projectId && iss === `https://securetoken.google.com/${projectId}`;
}

function claimsOf(token: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
