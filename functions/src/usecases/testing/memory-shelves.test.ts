import { shelvesContract } from '../articles/articles.contract.ts';
import { MemoryShelves } from './memory-shelves.ts';

shelvesContract(() => {
  const shelves = new MemoryShelves();
  return { shelves, trail: async () => shelves.trail.map(({ id }) => id) };
});
