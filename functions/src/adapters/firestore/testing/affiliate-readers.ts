import { programmeDocuments } from '../configuration/configuration-documents.ts';
import {
  affiliateCodeDocuments,
  affiliateProfiles,
  clickDocuments,
  commissionDocuments,
  commissionSetDocuments,
  commissionSweepDocuments,
  earningCountDocuments,
  fraudCaseDocuments,
  fraudDocuments,
  ledgerDocuments,
  referralDocuments,
} from '../affiliates/affiliate-documents.ts';
import { arrivalDocuments } from '../affiliates/arrival-store.ts';
import { cardMarkDocuments } from '../affiliates/card-marks.ts';
import { countDocuments } from '../affiliates/count-store.ts';

/** How each document of affiliates is read. */
export const affiliateReaders = {
  programmesConfig: async () => programmeDocuments.read(),
  chatter: async (uid = '') => affiliateProfiles.chatter.read(uid),
  influencer: async (uid = '') => affiliateProfiles.influencer.read(uid),
  blogger: async (uid = '') => affiliateProfiles.blogger.read(uid),
  groupAdmin: async (uid = '') => affiliateProfiles.groupAdmin.read(uid),
  partner: async (uid = '') => affiliateProfiles.partner.read(uid),
  general: async (uid = '') => affiliateProfiles.general.read(uid),
  chatterCommission: async (id = '') => commissionDocuments.chatter.read(id),
  influencerCommission: async (id = '') => commissionDocuments.influencer.read(id),
  bloggerCommission: async (id = '') => commissionDocuments.blogger.read(id),
  groupAdminCommission: async (id = '') => commissionDocuments.groupAdmin.read(id),
  partnerCommission: async (id = '') => commissionDocuments.partner.read(id),
  generalCommission: async (id = '') => commissionDocuments.general.read(id),
  commissionSet: async (id = '') => commissionSetDocuments.read(id),
  commissionSweep: async () => commissionSweepDocuments.read(),
  earningCount: async (uid = '') => earningCountDocuments.read(uid),
  affiliateLedgerLine: async (id = '') => ledgerDocuments.read(id),
  affiliateClick: async (id = '') => clickDocuments.read(id),
  affiliateReferral: async (uid = '') => referralDocuments.read(uid),
  fraudCase: async (id = '') => fraudCaseDocuments.read(id),
  fraudSignal: async (id = '') => fraudDocuments.read(id),
  affiliateFigure: async (id = '') => countDocuments.read(id),
  affiliateArrival: async (uid = '') => arrivalDocuments.read(uid),
  cardMarks: async (uid = '') => cardMarkDocuments.read(uid),
  affiliateCode: async (code = '') => affiliateCodeDocuments.read(code),
};
