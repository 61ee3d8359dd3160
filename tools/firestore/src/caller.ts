/** Who asks: a server that bypasses the rules, a signed-in user, or nobody. */
export type Caller =
  | { readonly kind: 'owner' }
  | { readonly kind: 'user'; readonly uid: string; readonly token: Record<string, unknown> }
  | { readonly kind: 'nobody' };

const OWNER: Caller = { kind: 'owner' };
const NOBODY: Caller = { kind: 'nobody' };

/**
 * Reads an Authorization header. `Bearer owner` and access tokens of servers bypass the rules; a JWT is believed
 * unchecked, since the local Auth emulator signs none.
 */
export function callerOf(authorization: string | undefined): Caller {
  const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return NOBODY;
  if (token === 'owner') return OWNER;
  const payload = claimsOf(token);
  const uid = payload?.['user_id'] ?? payload?.['sub'];
  return payload && typeof uid === 'string' ? { kind: 'user', uid, token: payload } : NOBODY;
}

function claimsOf(token: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
