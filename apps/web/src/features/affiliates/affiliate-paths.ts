import type { AffiliateRole } from '@sos/domain/accounts/affiliates';

/** The last part of the older address of each registration, which leads to the one in the language of the page. */
export const affiliatePaths: Readonly<Record<AffiliateRole, string>> = {
  chatter: 'chatter',
  influencer: 'influencer',
  blogger: 'blogger',
  groupAdmin: 'group-admin',
};
