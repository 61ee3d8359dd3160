import type { Role } from './roles.ts';

/** Who brings people to us; each registers by themselves. */
export const affiliateRoles = ['chatter', 'influencer', 'blogger', 'groupAdmin'] as const;
export type AffiliateRole = (typeof affiliateRoles)[number];

/** What pays for people who are brought: one for each of those roles, and `general` for clients and providers who refer friends. */
export const programmes = [...affiliateRoles, 'general'] as const;
export type Programme = (typeof programmes)[number];

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
