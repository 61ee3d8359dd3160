/** A person has exactly one. */
export const roles = [
  'client',
  'lawyer',
  'expat',
  'chatter',
  'influencer',
  'blogger',
  'groupAdmin',
  'partner',
  'agency_manager',
  'admin',
] as const;
export type Role = (typeof roles)[number];

export const userStatuses = ['active', 'suspended'] as const;
export type UserStatus = (typeof userStatuses)[number];
