import { describe } from 'vitest';
import { payersContract } from '../../../usecases/cards/payers.contract.ts';
import { localFirestore } from '../testing/local-firestore.ts';
import { makePayerStore } from './payer-store.ts';

localFirestore();

describe('payers in Firestore', () => {
  payersContract(() => makePayerStore());
});
