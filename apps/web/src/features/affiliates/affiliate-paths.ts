import type { AffiliateRole } from '@sos/domain/accounts/affiliates';

/** The last part of the address at which each registers. */
export const affiliatePaths: Readonly<Record<AffiliateRole, string>> = {
  chatter: 'chatter',
  influencer: 'influencer',
  blogger: 'blogger',
  groupAdmin: 'group-admin',
};
