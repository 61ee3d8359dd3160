import type { Role, UserStatus } from '@sos/contracts/users';

export const roles = [
  'client',
  'lawyer',
  'expat',
  'chatter',
  'influencer',
  'blogger',
  'groupAdmin',
  'agency_manager',
  'admin',
] as const satisfies readonly Role[];

export const userStatuses = ['active', 'suspended'] as const satisfies readonly UserStatus[];
