import { makeDifferenceStore } from '../../adapters/firestore/journal/difference-store.ts';
import { makePayoutPaperStore } from '../../adapters/firestore/journal/payout-paper-store.ts';
import { makePayoutRunStore } from '../../adapters/firestore/journal/run-store.ts';
import { makeFlutterwaveBook } from '../../adapters/flutterwave/flutterwave-book.ts';
import { makeWiseBook } from '../../adapters/wise/wise-book.ts';
import { makeReconcilePayouts } from '../../usecases/journal/reconcile.ts';
import { makeCircuit } from '../../usecases/shared/circuit.ts';
import { log } from '../log.ts';
import { alerts, breakers, clock, reportCorrupt } from '../shared/wiring.ts';
import { flutterwaveAccess, wiseAccess } from '../withdrawals/access.ts';

/** What affiliates are paid, against what the payout rails say. */
export const payoutReconciliation = makeReconcilePayouts({
  runs: makePayoutRunStore(reportCorrupt),
  papers: makePayoutPaperStore(reportCorrupt),
  differences: makeDifferenceStore(reportCorrupt),
  books: {
    wise: makeWiseBook(wiseAccess(), makeCircuit('wise', breakers)),
    flutterwave: makeFlutterwaveBook(flutterwaveAccess(), makeCircuit('flutterwave', breakers)),
  },
  alerts,
  clock,
  log,
});
