import type { BuiltInProgramme, InProgramme } from '../accounts/affiliates.ts';
import type { Instant } from '../shared/instant.ts';
import { addedOf, type Plan } from './programme.ts';

/** `client` brings people who call; `recruitment` brings people who bring others, or who help. */
export const codeKinds = ['client', 'recruitment'] as const;
export type CodeKind = (typeof codeKinds)[number];

/** How long a click counts, in ms. */
export const ATTRIBUTION_MS = 30 * 86_400_000;

/** Whose a code is. */
export interface CodeOwner extends InProgramme {
  readonly affiliateId: string;
  readonly kind: CodeKind;
}

/** One time that somebody followed a link. */
export interface Click {
  readonly id: string;
  readonly code: string;
  readonly at: Instant;
}

/** Who brought one person, as it was when they registered or first booked; it never changes. */
export interface Referral extends InProgramme {
  /** Who was brought. */
  readonly uid: string;
  readonly role: string;
  readonly affiliateId: string;
  readonly kind: CodeKind;
  readonly code: string;
  /** The click that counted, and the first that is known; null for a code that was only typed. */
  readonly clickId: string | null;
  readonly firstClickId: string | null;
  readonly at: Instant;
  /** What the affiliate knows the person by, since an id may lead to who somebody is. */
  readonly handle: string;
}

/** Why somebody who came by a code counts for nobody. */
export const selfReferrals = ['same_user', 'same_telephone', 'same_card', 'same_device'] as const;
export type SelfReferral = (typeof selfReferrals)[number];

const recruitable: Readonly<Record<BuiltInProgramme, readonly string[]>> = {
  chatter: ['chatter'],
  influencer: [],
  blogger: ['lawyer', 'expat'],
  groupAdmin: ['groupAdmin', 'lawyer', 'expat'],
  general: [],
};

type Added = Pick<Plan, 'added'>;

/** Whether a code brings people of this role: clients by the one, recruits whom its programme pays for by the other. */
export function brings(plan: Added, owner: CodeOwner, role: string): boolean {
  return owner.kind === 'client' ? role === 'client' : recruitableBy(plan, owner).includes(role);
}

/** The roles of people whom a programme's second code brings. */
export function recruitableBy(plan: Added, whose: InProgramme): readonly string[] {
  return whose.programme === 'partner' ? (addedOf(plan, whose)?.recruits ?? []) : recruitable[whose.programme];
}

/** Whether a programme pays for people who bring others, or who help. */
export function recruits(plan: Added, whose: InProgramme): boolean {
  return recruitableBy(plan, whose).length > 0;
}
