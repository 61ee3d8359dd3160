import type { Instant } from '../shared/instant.ts';

/** What the server has given an account; somebody who has been given no role is a client. */
export interface Grants {
  readonly role: string;
  readonly isAdmin: boolean;
}

/** What a token says of its owner, as it was when the token was made. */
export interface Identity extends Grants {
  readonly uid: string;
  /** When the person last signed in. */
  readonly signedInAt: Instant;
  /** Whether a second factor was shown at that sign-in. */
  readonly isProved?: boolean;
}

/** An account as it is. */
export interface Account extends Grants {
  readonly disabled: boolean;
  /** Whoever signed in before this instant has to sign in again. */
  readonly validSince: Instant;
}

/** Grants as custom claims carry them. Only the server writes claims, so nothing else in a token counts. */
export function grantsOf(claims: Readonly<Record<string, unknown>>): Grants {
  const { role, isAdmin } = claims;
  return { role: typeof role === 'string' ? role : 'client', isAdmin: isAdmin === true };
}

/** False when the account is gone, disabled, signed out everywhere, or has been given other rights since. */
export function stands(identity: Identity, account: Account | undefined): boolean {
  if (!account || account.disabled) return false;
  const sameGrants = account.role === identity.role && account.isAdmin === identity.isAdmin;
  return sameGrants && identity.signedInAt >= account.validSince;
}
