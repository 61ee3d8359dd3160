import { describe } from 'vitest';
import { allPaymentsContract } from '../../../usecases/payments/all-payments.contract.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeAllPayments } from './all-payments.ts';
import { makePaymentStore } from './payment-store.ts';

localFirestore();

describe('all payments in Firestore', () => {
  allPaymentsContract(() => ({
    payments: makePaymentStore({ now: () => START }, noneCorrupt),
    allPayments: makeAllPayments(noneCorrupt),
  }));
});
