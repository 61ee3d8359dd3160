import { payerDocuments } from '../../adapters/firestore/cards/payer-store.ts';
import { subscriptionCustomerDocuments } from '../../adapters/firestore/subscriptions/subscription-documents.ts';
import { payoutAccountDocuments } from '../../adapters/firestore/transfers/payout-accounts.ts';
import { preparedOf } from '../../adapters/firestore/withdrawals/withdrawal-lists.ts';
import { makeStripeTraces } from '../../adapters/stripe/stripe-traces.ts';
import { makeCircuit } from '../../usecases/shared/circuit.ts';
import { makeForgetAtVendors } from '../../usecases/privacy/forget-at-vendors.ts';
import { params, secrets } from '../config.ts';
import { alerts, breakers, once, reportCorrupt } from '../shared/wiring.ts';
import { forgetRecordings } from '../recordings/wiring.ts';
import { payoutRails } from '../withdrawals/wiring.ts';

const traces = once(() =>
  makeStripeTraces(
    { secretKey: secrets.stripeSecretKey.value(), apiBase: params.stripeApiBase.value() },
    makeCircuit('stripe', breakers),
  ),
);

export const forgetAtVendors = makeForgetAtVendors({
  customersOf: async (uid) => {
    const known = await Promise.all([subscriptionCustomerDocuments.read(uid), payerDocuments.read(uid)]);
    return known.flatMap((customer) => customer?.customerId ?? []);
  },
  accountOf: async (uid) => (await payoutAccountDocuments.read(uid))?.accountId ?? null,
  preparedOf: (uid) => preparedOf(uid, reportCorrupt),
  payoutRails,
  forgetRecordings,
  traces: {
    forgetCustomer: (customerId) => traces().forgetCustomer(customerId),
    forgetAccount: (accountId) => traces().forgetAccount(accountId),
  },
  alerts,
});
