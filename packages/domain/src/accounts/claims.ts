import { type Grants, grantsOf } from './standing.ts';

/** What a token says of its owner, written by the server alone. */
export interface Claims extends Grants {
  /** True for a lawyer or an expatriate whose application nobody has approved yet. */
  readonly applying: boolean;
}

/** What `users` and the profile know of somebody, as far as claims follow from it. */
export interface Membership {
  readonly role: string;
  /** Of the profile; null where there is none. */
  readonly approval: string | null;
}

const applicants: readonly string[] = ['lawyer', 'expat'];

export function claimsFor({ role, approval }: Membership): Claims {
  return { role, isAdmin: role === 'admin', applying: applicants.includes(role) && approval !== 'approved' };
}

/** Claims as an account carries them; null before it was given any, since nothing is granted by their absence. */
export function claimsOf(carried: Readonly<Record<string, unknown>>): Claims | null {
  if (typeof carried['role'] !== 'string') return null;
  return { ...grantsOf(carried), applying: carried['applying'] === true };
}

export function sameGrants(one: Grants, other: Grants): boolean {
  return one.role === other.role && one.isAdmin === other.isAdmin;
}

export function sameClaims(one: Claims, other: Claims | null): boolean {
  return other !== null && sameGrants(one, other) && one.applying === other.applying;
}
