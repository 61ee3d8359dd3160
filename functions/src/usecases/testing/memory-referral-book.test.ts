import { describe } from 'vitest';
import { referralBookContract } from '../affiliates/referral-book.contract.ts';
import { MemoryCommissions } from './memory-commissions.ts';
import { memoryReferralBook } from './memory-referral-book.ts';
import { MemoryReferrals } from './memory-referrals.ts';

describe('what affiliates see of referrals in memory', () => {
  referralBookContract(() => {
    const kept = { commissions: new MemoryCommissions(), referrals: new MemoryReferrals() };
    return {
      referrals: memoryReferralBook(kept),
      book: kept.commissions,
      bind: (each) => kept.referrals.referrals.bind(each),
    };
  });
});
