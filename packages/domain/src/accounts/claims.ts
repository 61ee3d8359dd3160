import { type Grants, grantsOf } from './standing.ts';

/** What a token says of its owner, written by the server alone. */
export interface Claims extends Grants {
  /** True for a lawyer or an expatriate whose application nobody has approved yet. */
  readonly applying: boolean;
  /** Only where the platform itself operates the account. */
  readonly isAAA?: true;
}

/** What `users` and the profile know of somebody, as far as claims follow from it. */
export interface Membership {
  readonly role: string;
  /** Of the profile; null where there is none. */
  readonly approval: string | null;
  /** Whether the platform itself operates the account. */
  readonly isAAA?: boolean | undefined;
}

const applicants: readonly string[] = ['lawyer', 'expat'];

export function claimsFor({ role, approval, isAAA }: Membership): Claims {
  const applying = applicants.includes(role) && approval !== 'approved';
  return { role, isAdmin: role === 'admin', applying, ...(isAAA === true && { isAAA }) };
}

/** Claims as an account carries them; null before it was given any, since nothing is granted by their absence. */
export function claimsOf(carried: Readonly<Record<string, unknown>>): Claims | null {
  if (typeof carried['role'] !== 'string') return null;
  const isAAA = carried['isAAA'] === true;
  return { ...grantsOf(carried), applying: carried['applying'] === true, ...(isAAA && { isAAA }) };
}

export function sameGrants(one: Grants, other: Grants): boolean {
  return one.role === other.role && one.isAdmin === other.isAdmin;
}

export function sameClaims(one: Claims, other: Claims | null): boolean {
  return other !== null && sameGrants(one, other) && one.applying === other.applying && one.isAAA === other.isAAA;
}
