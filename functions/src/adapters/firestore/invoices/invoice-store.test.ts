import { expect, it } from 'vitest';
import { defaultSeller } from '@sos/domain/invoices/default-seller';
import { draftsOf } from '@sos/domain/invoices/invoice';
import { aPayment } from '@sos/domain/testing/a-payment';
import { invoicesContract } from '../../../usecases/invoices/invoices.contract.ts';
import { makeKnownUsers } from '../accounts/known-users.ts';
import { makePaymentStore } from '../payments/payment-store.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeInvoiceStore } from './invoice-store.ts';
import { makeInvoiceParties } from './party-store.ts';

const firestore = localFirestore();
const clock = { now: () => START };

invoicesContract(() => ({
  invoices: makeInvoiceStore(noneCorrupt),
  payments: makePaymentStore(clock, noneCorrupt),
}));

it('documents are issued by the seller that an admin has set, or else by the one of an example', async () => {
  const parties = makeInvoiceParties(noneCorrupt, clock, makeKnownUsers(clock));
  expect(await parties.seller()).toEqual(defaultSeller);
  expect(await parties.addressee('nobody')).toBeUndefined();
});

it('documents of a payment cost no read once the year has its counter, and those that come together share its one write', async () => {
  const invoices = makeInvoiceStore(noneCorrupt);
  const somebody = { name: 'Nora Lindqvist', country: 'FR', vatNumber: null, locale: 'en' } as const;
  const issue = (id: string) => {
    const payment = aPayment({ id, status: 'captured', captured: 4900, settledAt: START, unbilled: true });
    const parties = { client: { uid: 'ana', ...somebody }, provider: { uid: 'ben', ...somebody } };
    return invoices.issue(draftsOf(payment, { seller: defaultSeller, ...parties }), START, () => undefined);
  };
  await issue('first');
  firestore.server.resetStats();
  const issued = await Promise.all(['one', 'two', 'three', 'four'].map(issue));
  expect(issued.map(([invoice]) => invoice?.number)).toEqual([2, 3, 4, 5].map((number) => `INV-2026-00000${number}`));
  // Two documents each, and the counter.
  expect(firestore.server.stats()).toMatchObject({ reads: 0, writes: 4 * 2 + 1 });
});
