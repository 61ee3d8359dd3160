import { describe } from 'vitest';
import { profilesContract } from '../providers/profiles.contract.ts';
import { MemoryProfiles } from './memory-profiles.ts';

describe('profiles in memory', () => {
  profilesContract(() => {
    const profiles = new MemoryProfiles();
    return {
      profiles,
      put: async (id, profile) => profiles.add({ id, profile }),
      putReview: async (id, review) => profiles.addReview(id, review),
    };
  });
});
