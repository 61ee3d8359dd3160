import { personalRecordsContract } from '../privacy/personal-records.contract.ts';
import { MemoryPersonalRecords } from './memory-personal-records.ts';

personalRecordsContract(() => {
  const records = new MemoryPersonalRecords();
  return {
    records,
    put: async (path, data) => void records.documents.set(path, data),
    look: async (path) => records.documents.get(path),
  };
});
