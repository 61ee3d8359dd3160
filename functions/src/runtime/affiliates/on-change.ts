import { makeAffiliates } from '../../adapters/firestore/affiliates/affiliate-store.ts';
import { makeClicks, makeCodes, makeReferrals } from '../../adapters/firestore/affiliates/referral-store.ts';
import { userDocuments } from '../../adapters/firestore/accounts/user-documents.ts';
import { makeBindReferral } from '../../usecases/affiliates/bind-referral.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { about } from '../notifications/about.ts';
import { reportCorrupt } from '../shared/wiring.ts';

const bindReferral = makeBindReferral({
  affiliates: makeAffiliates(reportCorrupt),
  codes: makeCodes(reportCorrupt),
  clicks: makeClicks(reportCorrupt),
  referrals: makeReferrals(reportCorrupt),
});

const referralOfNewcomer = about(userDocuments, async ({ id, after }) => bindReferral({ ...after, uid: id }));

export const onUserCreated: readonly DocumentHandler[] = [referralOfNewcomer];
