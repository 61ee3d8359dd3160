import { makeBroughtPeople, makeReferralBook } from '../../adapters/firestore/affiliates/referral-book.ts';
import { makeClicks } from '../../adapters/firestore/affiliates/referral-store.ts';
import { makeSupportStore } from '../../adapters/firestore/support/support-store.ts';
import type { ReferralNeeds } from '../../usecases/affiliates/get-referrals.ts';
import { clock, reportCorrupt } from '../shared/wiring.ts';

export const referralPorts: ReferralNeeds = {
  book: makeReferralBook(reportCorrupt),
  people: makeBroughtPeople(reportCorrupt),
  clicks: makeClicks(reportCorrupt),
  requests: makeSupportStore(reportCorrupt),
  clock,
};
