import { affiliateCodeSchema, affiliateProfileSchema } from '@sos/contracts/affiliates';
import { paths } from '@sos/contracts/paths';
import type { AffiliateRole } from '@sos/domain/accounts/affiliates';
import { documentsOf } from '../shared/documents.ts';

const profilesOf = (programme: AffiliateRole) => documentsOf(affiliateProfileSchema, paths[programme]);

/** Each programme keeps its own. */
export const affiliateProfiles = {
  chatter: profilesOf('chatter'),
  influencer: profilesOf('influencer'),
  blogger: profilesOf('blogger'),
  groupAdmin: profilesOf('groupAdmin'),
} as const;
export const affiliateCodeDocuments = documentsOf(affiliateCodeSchema, paths.affiliateCode);
