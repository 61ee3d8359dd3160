import {
  affiliateClickSchema,
  affiliateCodeSchema,
  affiliateProfileSchema,
  affiliateReferralSchema,
  commissionSchema,
  commissionSetSchema,
  commissionSweepSchema,
  earningCountSchema,
  fraudCaseSchema,
  fraudSignalSchema,
  ledgerLineSchema,
} from '@sos/contracts/affiliates';
import { paths } from '@sos/contracts/paths';
import type { Programme } from '@sos/domain/accounts/affiliates';
import { documentsOf } from '../shared/documents.ts';

const profilesOf = (programme: Programme) => documentsOf(affiliateProfileSchema, paths[programme]);

/** Each programme keeps its own. */
export const affiliateProfiles = {
  chatter: profilesOf('chatter'),
  influencer: profilesOf('influencer'),
  blogger: profilesOf('blogger'),
  groupAdmin: profilesOf('groupAdmin'),
  partner: profilesOf('partner'),
  general: profilesOf('general'),
} as const;
export const affiliateCodeDocuments = documentsOf(affiliateCodeSchema, paths.affiliateCode);
export const clickDocuments = documentsOf(affiliateClickSchema, paths.affiliateClick);
export const referralDocuments = documentsOf(affiliateReferralSchema, paths.affiliateReferral);
export const fraudCaseDocuments = documentsOf(fraudCaseSchema, paths.fraudCase);
export const fraudDocuments = documentsOf(fraudSignalSchema, paths.fraudSignal);

const commissionsOf = (name: `${Programme}Commission`) => documentsOf(commissionSchema, paths[name]);

/** Each programme keeps its own. */
export const commissionDocuments = {
  chatter: commissionsOf('chatterCommission'),
  influencer: commissionsOf('influencerCommission'),
  blogger: commissionsOf('bloggerCommission'),
  groupAdmin: commissionsOf('groupAdminCommission'),
  partner: commissionsOf('partnerCommission'),
  general: commissionsOf('generalCommission'),
} as const;
export const commissionSetDocuments = documentsOf(commissionSetSchema, paths.commissionSet);
export const commissionSweepDocuments = documentsOf(commissionSweepSchema, paths.commissionSweep);
export const earningCountDocuments = documentsOf(earningCountSchema, paths.earningCount);
export const ledgerDocuments = documentsOf(ledgerLineSchema, paths.affiliateLedgerLine);
