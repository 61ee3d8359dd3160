import type { AffiliateProfile } from '@sos/contracts/affiliates';
import { Collection } from '@sos/simulation/kernel/transactions';
import { anAffiliateProfile } from '@sos/testing/an-affiliate-profile';
import { describe } from 'vitest';
import { withdrawalsContract } from '../withdrawals/withdrawals.contract.ts';
import { MemoryWithdrawals } from './memory-withdrawals.ts';

describe('withdrawals in memory', () => {
  withdrawalsContract(() => {
    const profiles = new Collection<AffiliateProfile>();
    const memory = new MemoryWithdrawals(profiles);
    return {
      withdrawals: memory,
      lists: memory,
      methods: memory.methods,
      standingOf: (owner) => memory.standingOf(owner),
      enrol: async (uid, earned) => profiles.set(`chatter/${uid}`, anAffiliateProfile({ earned })),
      suspend: async (uid) => void memory.suspended.add(uid),
      lines: async () => memory.ledger.list(),
      entries: async () => memory.entries.list(),
      deeds: async () => memory.trail.list().map(({ id }) => id),
    };
  });
});
