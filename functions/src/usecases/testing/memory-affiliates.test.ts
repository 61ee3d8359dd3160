import { describe } from 'vitest';
import { affiliatesContract } from '../affiliates/affiliates.contract.ts';
import { MemoryAccounts } from './memory-accounts.ts';
import { MemoryAffiliates } from './memory-affiliates.ts';

describe('affiliates in memory', () => {
  affiliatesContract(() => {
    const { documents, members } = new MemoryAccounts();
    const affiliates = new MemoryAffiliates(documents);
    return { affiliates, members, codeOf: async (code) => affiliates.codes.get(code) };
  });
});
