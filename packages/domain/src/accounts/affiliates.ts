import type { Role } from './roles.ts';

/** Those whose programmes have pages and words of their own. */
export const builtInRoles = ['chatter', 'influencer', 'blogger', 'groupAdmin'] as const;
export type BuiltInRole = (typeof builtInRoles)[number];

/** Who brings people to us; each registers by themselves. A `partner` does in a programme that an admin has added. */
export const affiliateRoles = [...builtInRoles, 'partner'] as const;
export type AffiliateRole = (typeof affiliateRoles)[number];

/** What pays for people who are brought: one for each of those roles, and `general` for clients and providers who refer friends. */
export const programmes = [...affiliateRoles, 'general'] as const;
export type Programme = (typeof programmes)[number];

/** Those whose rules the plan has by name. */
export const builtInProgrammes = [...builtInRoles, 'general'] as const;
export type BuiltInProgramme = (typeof builtInProgrammes)[number];

/** Which programme something is of. */
export interface InProgramme {
  readonly programme: Programme;
  /** Of `partner` alone: the id of the programme that an admin has added. */
  readonly added?: string;
}

/** Where somebody takes part whose profile is of a programme. */
export function inProgramme(programme: Programme, { added }: Pick<InProgramme, 'added'>): InProgramme {
  return { programme, ...(added !== undefined && { added }) };
}

const referring: readonly Role[] = ['client', 'lawyer', 'expat'];

/** The programme of a role; undefined for whoever can take part in none. */
export function programmeOfRole(role: string | null | undefined): Programme | undefined {
  return affiliateRoles.find((each) => each === role) ?? (isReferring(role) ? 'general' : undefined);
}

/** Whether somebody of a role refers friends, beside what they are here for. */
export function isReferring(role: string | null | undefined): boolean {
  return referring.some((each) => each === role);
}

/** Whose dashboard is a place of its own. */
export const partnerRoles = [...affiliateRoles, 'agency_manager'] as const;
export type PartnerRole = (typeof partnerRoles)[number];
