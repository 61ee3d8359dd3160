import { noBalance } from '@sos/domain/affiliates/commission';
import { describe } from 'vitest';
import { commissionsContract, dueContract, measuredContract } from '../affiliates/commissions.contract.ts';
import { consoleContract } from '../affiliates/console.contract.ts';
import { fraudCasesContract } from '../affiliates/fraud-cases.contract.ts';
import { MemoryCommissions } from './memory-commissions.ts';
import { memoryFraudCases } from './memory-fraud-cases.ts';

describe('commissions in memory', () => {
  commissionsContract(() => {
    const book = new MemoryCommissions();
    return {
      book,
      enrol: async (uid) => book.balances.set(uid, noBalance),
      lines: async () => book.lines.list(),
      entries: async () => book.entries.list(),
      balanceOf: async (uid) => book.balances.get(uid),
    };
  });
  dueContract(() => ({ book: new MemoryCommissions() }));
  measuredContract(() => ({ book: new MemoryCommissions() }));
  consoleContract(() => {
    const book = new MemoryCommissions();
    return {
      book,
      adjustments: book,
      sets: book,
      enrol: async (uid) => book.balances.set(uid, noBalance),
      entryIds: async () => book.entries.list().map(({ id }) => id),
    };
  });
  fraudCasesContract(() => {
    const book = new MemoryCommissions();
    return { book, cases: memoryFraudCases(book.cases, book.trail) };
  });
});
