import { describe } from 'vitest';
import { ledgerContract } from '../affiliates/ledger.contract.ts';
import { MemoryCommissions } from './memory-commissions.ts';
import { memoryLedger } from './memory-ledger.ts';

describe('ledgers in memory', () => {
  ledgerContract(() => {
    const book = new MemoryCommissions();
    return { book, ledger: memoryLedger(book) };
  });
});
