import { describe } from 'vitest';
import { agenciesContract } from '../agencies/agencies.contract.ts';
import { MemoryAgencies } from './memory-agencies.ts';

describe('agencies in memory', () => {
  agenciesContract(() => {
    const memory = new MemoryAgencies();
    const { agencies, requests, days } = memory;
    return {
      agencies,
      requests,
      days,
      putUser: async (uid, user) => memory.users.set(uid, user),
      putProfile: async (uid, profile) => memory.profiles.set(uid, profile),
      userOf: async (uid) => memory.users.get(uid),
    };
  });
});
