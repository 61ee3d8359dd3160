import { describe } from 'vitest';
import { referralsContract } from '../affiliates/referrals.contract.ts';
import { MemoryReferrals } from './memory-referrals.ts';

describe('referrals in memory', () => {
  referralsContract(() => {
    const memory = new MemoryReferrals();
    const { codes, clicks, referrals } = memory;
    return {
      codes,
      clicks,
      referrals,
      giveCode: async (code, owner) => memory.codesOf.set(code, owner),
      notes: async () => memory.notes.list().map(({ programme: _programme, ...note }) => note),
      cases: async () => memory.cases.list(),
    };
  });
});
