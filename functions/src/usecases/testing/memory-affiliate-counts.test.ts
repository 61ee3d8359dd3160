import { describe } from 'vitest';
import { countsContract } from '../affiliates/counts.contract.ts';
import { MemoryCommissions } from './memory-commissions.ts';
import { memoryAffiliateCounts } from './memory-affiliate-counts.ts';
import { MemoryReferrals } from './memory-referrals.ts';

describe('figures in memory', () => {
  countsContract(() => {
    const commissions = new MemoryCommissions();
    const referrals = new MemoryReferrals();
    const { clicks, referrals: bound } = referrals;
    return { counts: memoryAffiliateCounts({ commissions, referrals }), clicks, referrals: bound, book: commissions };
  });
});
