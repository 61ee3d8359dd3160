import { filesContract } from '../applications/files.contract.ts';
import { MemoryFiles } from './memory-files.ts';

filesContract(() => {
  const files = new MemoryFiles();
  return { files, has: async (path) => files.byPath.has(path) };
});
