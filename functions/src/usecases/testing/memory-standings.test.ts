import { describe } from 'vitest';
import { standingsContract } from '../accounts/standings.contract.ts';
import { MemoryStandings } from './memory-standings.ts';

describe('standings in memory', () => {
  standingsContract(() => {
    const memory = new MemoryStandings();
    return {
      standings: memory,
      addUser: async (uid, user) => memory.users.set(uid, user),
      addProfile: async (uid, profile) => memory.profiles.set(uid, profile),
      userOf: async (uid) => memory.users.get(uid),
      profileOf: async (uid) => memory.profiles.get(uid),
      trail: async () => memory.trail.list().map(({ id }) => id),
    };
  });
});
