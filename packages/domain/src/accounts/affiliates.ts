/** Who brings people to us; each registers by themselves. */
export const affiliateRoles = ['chatter', 'influencer', 'blogger', 'groupAdmin'] as const;
export type AffiliateRole = (typeof affiliateRoles)[number];

/** Whose dashboard is a place of its own. */
export const partnerRoles = [...affiliateRoles, 'agency_manager'] as const;
export type PartnerRole = (typeof partnerRoles)[number];
