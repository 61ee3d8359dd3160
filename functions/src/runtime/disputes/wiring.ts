import { userDocuments } from '../../adapters/firestore/accounts/user-documents.ts';
import { makeDisputeStore } from '../../adapters/firestore/disputes/dispute-store.ts';
import { makeSessionStore } from '../../adapters/firestore/calls/session-store.ts';
import { makeInvoiceStore } from '../../adapters/firestore/invoices/invoice-store.ts';
import { makeDisputeDesk } from '../../usecases/disputes/dispute-desk.ts';
import type { DisputeRail, DisputeRails, RenderEvidence } from '../../usecases/disputes/ports.ts';
import { makeCircuit } from '../../usecases/shared/circuit.ts';
import { params, secrets } from '../config.ts';
import { log } from '../log.ts';
import { bookingOfCapture, paymentPorts, quarantine } from '../payments/wiring.ts';
import { alerts, breakers, clock, once, payments, reportCorrupt } from '../shared/wiring.ts';

/** A rail whose client is loaded by the first request. */
function lazyRail(load: () => Promise<DisputeRail>): DisputeRail {
  const loaded = once(load);
  return {
    read: async (id) => (await loaded()).read(id),
    submit: async (id, answer) => (await loaded()).submit(id, answer),
    accept: async (id, key) => (await loaded()).accept(id, key),
  };
}

const disputeRails: DisputeRails = {
  stripe: lazyRail(async () => {
    const { makeStripeDisputes } = await import('../../adapters/stripe/stripe-disputes.ts');
    const options = { secretKey: secrets.stripeSecretKey.value(), apiBase: params.stripeApiBase.value() };
    return makeStripeDisputes(options, makeCircuit('stripe', breakers));
  }),
  paypal: lazyRail(async () => {
    const { makePaypalDisputes } = await import('../../adapters/paypal/paypal-disputes.ts');
    const access = { clientId: params.paypalClientId.value(), clientSecret: secrets.paypalClientSecret.value() };
    const options = { ...access, apiBase: params.paypalApiBase.value(), bookingOf: bookingOfCapture };
    return makePaypalDisputes(options, makeCircuit('paypal', breakers));
  }),
};

/** What draws pages is loaded by the first answer. */
const render: RenderEvidence = async (...given) =>
  (await import('../../adapters/pdf/disputes/render-evidence.ts')).renderEvidence(...given);

const invoices = makeInvoiceStore(reportCorrupt);

/** The desk for disputes of this process. */
export const disputeDesk = makeDisputeDesk({
  disputes: makeDisputeStore(reportCorrupt),
  disputeRails,
  payments,
  rails: paymentPorts.rails,
  calls: makeSessionStore(reportCorrupt),
  invoiceNumber: async (paymentId) => (await invoices.find(`invoice_${paymentId}`))?.number,
  acceptedTerms: async (uid) => {
    const user = await userDocuments.read(uid);
    return user && { version: user.termsVersion, at: user.termsAcceptedAt };
  },
  render,
  quarantine,
  alerts,
  clock,
  log,
});
