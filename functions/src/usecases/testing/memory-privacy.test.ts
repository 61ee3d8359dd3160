import { privacyStoresContract } from '../privacy/privacy-stores.contract.ts';
import { MemoryPrivacy } from './memory-privacy.ts';

privacyStoresContract(() => {
  const memory = new MemoryPrivacy();
  const { exports, deletions, matters } = memory;
  return {
    exports,
    deletions,
    matters,
    leaveOpen: async (uid, blocker) => void memory.open.set(uid, [...(memory.open.get(uid) ?? []), blocker]),
    trail: async () => memory.trail,
  };
});
