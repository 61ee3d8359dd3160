import { aModule } from '@sos/domain/testing/a-content';
import { contentContract, progressContract } from '../content/content.contract.ts';
import { MemoryContent, MemoryProgress } from './memory-content.ts';

contentContract(() => {
  const content = new MemoryContent([{ ...aModule(), kind: 'training', revision: 0 }]);
  return { content, trail: async () => [...content.trail.keys()] };
});
progressContract(() => new MemoryProgress());
