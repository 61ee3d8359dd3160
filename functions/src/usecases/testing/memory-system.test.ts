import { systemStoresContract } from '../system/system-stores.contract.ts';
import { MemorySystem } from './memory-system.ts';

systemStoresContract(() => {
  const { runs, switches, trail } = new MemorySystem();
  return { runs, switches, trail: async () => trail.map(({ id }) => id) };
});
