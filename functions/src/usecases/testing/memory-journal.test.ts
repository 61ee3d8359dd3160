import { journalContract } from '../journal/journal.contract.ts';
import { MemoryJournal } from './memory-journal.ts';
import { MemoryPayments } from './memory-payments.ts';

journalContract(() => {
  const payments = new MemoryPayments();
  const journal = new MemoryJournal(payments.entries);
  return { journal, book: journal, payments };
});
