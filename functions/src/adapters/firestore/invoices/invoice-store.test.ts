import { expect, it } from 'vitest';
import { defaultSeller } from '@sos/domain/invoices/default-seller';
import { invoicesContract } from '../../../usecases/invoices/invoices.contract.ts';
import { makePaymentStore } from '../payments/payment-store.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeInvoiceStore } from './invoice-store.ts';
import { makeInvoiceParties } from './party-store.ts';

localFirestore();

invoicesContract(() => ({
  invoices: makeInvoiceStore(noneCorrupt),
  payments: makePaymentStore({ now: () => START }, noneCorrupt),
}));

it('documents are issued by the seller that an admin has set, or else by the one of an example', async () => {
  const parties = makeInvoiceParties(noneCorrupt);
  expect(await parties.seller()).toEqual(defaultSeller);
  expect(await parties.addressee('nobody')).toBeUndefined();
});
