import { describe } from 'vitest';
import { statementsContract } from '../affiliates/statements.contract.ts';
import { MemoryCommissions } from './memory-commissions.ts';
import { MemoryReferrals } from './memory-referrals.ts';
import { memoryStatements } from './memory-statements.ts';

describe('statements in memory', () => {
  statementsContract(() => {
    const [book, referrals] = [new MemoryCommissions(), new MemoryReferrals()];
    const statements = memoryStatements({ commissions: book, referrals });
    return { statements, book, bind: (referral) => referrals.referrals.bind(referral) };
  });
});
