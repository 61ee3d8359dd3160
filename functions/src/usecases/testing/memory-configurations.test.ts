import { configurationsContract } from '../configuration/configurations.contract.ts';
import { MemoryConfigurations } from './memory-configurations.ts';

configurationsContract(() => {
  const configurations = new MemoryConfigurations();
  return { configurations, trail: async () => configurations.trail.map(({ id }) => id) };
});
