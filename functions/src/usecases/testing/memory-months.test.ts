import { monthsContract } from '../challenges/months.contract.ts';
import { MemoryMonths, MemoryPiggyBanks } from './memory-months.ts';

monthsContract(() => {
  const banks = new MemoryPiggyBanks();
  return {
    months: new MemoryMonths(),
    banks,
    enrol: async (uid, earned) => void banks.earned.set(uid, earned),
    lines: async () => banks.ledger.list(() => true).map(({ affiliateId, amount }) => `${affiliateId} ${amount}`),
  };
});
