import { describe } from 'vitest';
import { ledgerContract } from '../../../usecases/affiliates/ledger.contract.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { makeCommissionBook } from './commission-store.ts';
import { makeLedgerBook } from './ledger-book.ts';

localFirestore();

describe('ledgers in Firestore', () => {
  ledgerContract(() => ({ book: makeCommissionBook(noneCorrupt), ledger: makeLedgerBook(noneCorrupt) }));
});
