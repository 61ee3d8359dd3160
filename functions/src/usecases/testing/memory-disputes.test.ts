import { disputeRailContract } from '../disputes/dispute-rail.contract.ts';
import { disputesContract } from '../disputes/disputes.contract.ts';
import { MemoryDisputeRail } from './memory-dispute-rail.ts';
import { MemoryDisputes } from './memory-disputes.ts';

disputesContract(() => new MemoryDisputes());

disputeRailContract(async () => {
  const rail = new MemoryDisputeRail();
  return { rail, open: async () => rail.open('booking-1', 'pi_1'), end: async (id, phase) => rail.end(id, phase) };
});
