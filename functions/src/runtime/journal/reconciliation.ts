import { makeDifferenceStore } from '../../adapters/firestore/journal/difference-store.ts';
import { makeJournalStore } from '../../adapters/firestore/journal/journal-store.ts';
import { makePaperStore } from '../../adapters/firestore/journal/paper-store.ts';
import { makeRunStore } from '../../adapters/firestore/journal/run-store.ts';
import type { RailBooks } from '../../usecases/journal/ports.ts';
import { makeTruth } from '../../usecases/journal/rail-truth.ts';
import { makeReconcile } from '../../usecases/journal/reconcile.ts';
import { makeCircuit } from '../../usecases/shared/circuit.ts';
import { params, secrets } from '../config.ts';
import { log } from '../log.ts';
import { paymentPorts } from '../payments/wiring.ts';
import { alerts, breakers, clock, once, reportCorrupt } from '../shared/wiring.ts';
import { payoutPorts } from '../transfers/wiring.ts';

const stripeBook = once(async () => {
  const { makeStripeBook } = await import('../../adapters/stripe/stripe-book.ts');
  const options = { secretKey: secrets.stripeSecretKey.value(), apiBase: params.stripeApiBase.value() };
  return makeStripeBook(options, makeCircuit('stripe', breakers));
});

const { rails } = paymentPorts;
const { connect, payouts, transfers } = payoutPorts;
const shares = { connect, payouts, transfers };
const books: RailBooks = {
  stripe: {
    movements: async (...given) => (await stripeBook())(...given),
    truth: makeTruth({ rail: rails.stripe, ...shares }),
  },
  // PayPal lists no payments: each that we know is asked for.
  paypal: { movements: null, truth: makeTruth({ rail: rails.paypal, ...shares }) },
};

export const reconciliation = makeReconcile({
  runs: makeRunStore(reportCorrupt),
  journal: makeJournalStore(reportCorrupt),
  papers: makePaperStore(reportCorrupt),
  differences: makeDifferenceStore(reportCorrupt),
  books,
  alerts,
  clock,
  log,
});
