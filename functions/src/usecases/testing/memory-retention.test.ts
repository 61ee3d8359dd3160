import { expiredDocumentsContract } from '../retention/expired-documents.contract.ts';
import { MemoryExpired, MemoryRetentionRuns } from './memory-retention.ts';

expiredDocumentsContract(() => {
  const now = () => Date.UTC(2026, 0, 5, 12);
  const documents = new MemoryExpired({ now });
  const pathOf = (name: string, id: string) => `${name === 'phoneCode' ? 'phone_codes' : name}/${id}`;
  return {
    documents,
    runs: new MemoryRetentionRuns(),
    put: async (name, id, since) => documents.put(name, pathOf(name, id), since),
    has: async (name, id) => documents.byPath.has(pathOf(name, id)),
    now,
  };
});
