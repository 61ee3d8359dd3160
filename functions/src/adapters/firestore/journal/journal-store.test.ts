import { journalContract } from '../../../usecases/journal/journal.contract.ts';
import { makePaymentStore } from '../payments/payment-store.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeJournalBook } from './journal-book.ts';
import { makeJournalStore } from './journal-store.ts';

localFirestore();

journalContract(() => ({
  journal: makeJournalStore(noneCorrupt),
  book: makeJournalBook(noneCorrupt),
  payments: makePaymentStore({ now: () => START }, noneCorrupt),
}));
