import { describe } from 'vitest';
import { statementsContract } from '../../../usecases/affiliates/statements.contract.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { makeCommissionBook } from './commission-store.ts';
import { makeReferrals } from './referral-store.ts';
import { makeStatements } from './statement-store.ts';

localFirestore();

describe('statements in Firestore', () => {
  statementsContract(() => ({
    statements: makeStatements(noneCorrupt),
    book: makeCommissionBook(noneCorrupt),
    bind: (referral) => makeReferrals(noneCorrupt).bind(referral),
  }));
});
