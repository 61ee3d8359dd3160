import { trailContract } from '../audit/trail.contract.ts';
import { MemoryTrail } from './memory-trail.ts';

trailContract(() => {
  const trail = new MemoryTrail();
  return { trail, write: async (entry) => void trail.entries.push(entry) };
});
