import { reconciliationContract } from '../journal/reconciliation.contract.ts';
import { MemoryPayments } from './memory-payments.ts';
import { memoryPapers, MemoryReconciliation } from './memory-reconciliation.ts';
import { MemoryTransfers } from './memory-transfers.ts';

reconciliationContract(() => {
  const payments = new MemoryPayments();
  const transfers = new MemoryTransfers(payments);
  const kept = new MemoryReconciliation();
  const papers = memoryPapers(payments, transfers);
  const trail = async () => kept.trail.map(({ id }) => id);
  const payoutRuns = new MemoryReconciliation();
  return { runs: kept, payoutRuns, differences: kept, book: kept, papers, payments, transfers, trail };
});
