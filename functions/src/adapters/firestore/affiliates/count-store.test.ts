import { describe } from 'vitest';
import { countsContract } from '../../../usecases/affiliates/counts.contract.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { makeCommissionBook } from './commission-store.ts';
import { makeAffiliateCounts } from './count-store.ts';
import { makeClicks, makeReferrals } from './referral-store.ts';

localFirestore();

describe('figures in Firestore', () => {
  countsContract(() => ({
    counts: makeAffiliateCounts(noneCorrupt),
    clicks: makeClicks(noneCorrupt),
    referrals: makeReferrals(noneCorrupt),
    book: makeCommissionBook(noneCorrupt),
  }));
});
