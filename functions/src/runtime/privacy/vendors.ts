import { payerDocuments } from '../../adapters/firestore/cards/payer-store.ts';
import { subscriptionCustomerDocuments } from '../../adapters/firestore/subscriptions/subscription-documents.ts';
import { payoutAccountDocuments } from '../../adapters/firestore/transfers/payout-accounts.ts';
import { makeStripeTraces } from '../../adapters/stripe/stripe-traces.ts';
import { makeCircuit } from '../../usecases/shared/circuit.ts';
import { makeForgetAtVendors } from '../../usecases/privacy/forget-at-vendors.ts';
import { params, secrets } from '../config.ts';
import { alerts, breakers, once } from '../shared/wiring.ts';

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
  traces: {
    forgetCustomer: (customerId) => traces().forgetCustomer(customerId),
    forgetAccount: (accountId) => traces().forgetAccount(accountId),
  },
  alerts,
});
