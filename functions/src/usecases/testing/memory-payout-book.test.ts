import { Collection } from '@sos/simulation/kernel/transactions';
import { payoutPapersContract } from '../journal/payout-papers.contract.ts';
import { aKeptPayout } from './a-kept-payout.ts';
import { memoryPayoutPapers } from './memory-payout-book.ts';
import { MemoryWithdrawals } from './memory-withdrawals.ts';

payoutPapersContract(() => {
  const withdrawals = new MemoryWithdrawals(new Collection());
  return {
    papers: memoryPayoutPapers(withdrawals),
    keep: async (told) => {
      const { withdrawal, entry } = aKeptPayout(told);
      withdrawals.byId.set(withdrawal.id, withdrawal);
      withdrawals.entries.set(entry.id, entry);
    },
  };
});
