import { callCountsContract } from '../dashboard/call-counts.contract.ts';
import { MemoryCounts } from './memory-counts.ts';

callCountsContract(() => {
  const memory = new MemoryCounts();
  return { counts: memory.store, put: async (session) => void memory.sessions.set(session.id, session) };
});
