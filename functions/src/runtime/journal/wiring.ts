import { makeDeedLog } from '../../adapters/firestore/audit/audit-documents.ts';
import { makeDifferenceStore } from '../../adapters/firestore/journal/difference-store.ts';
import { makeJournalBook } from '../../adapters/firestore/journal/journal-book.ts';
import { makeJournalStore } from '../../adapters/firestore/journal/journal-store.ts';
import { makePaymentMetrics } from '../../adapters/firestore/journal/payment-metrics.ts';
import { makePayoutRunStore, makeRunStore } from '../../adapters/firestore/journal/run-store.ts';
import { makeCheckHealth } from '../../usecases/journal/check-health.ts';
import { makeCollectMetrics } from '../../usecases/journal/collect-metrics.ts';
import { makeKeepBalances } from '../../usecases/journal/keep-balances.ts';
import { log } from '../log.ts';
import { alerts, clock, reportCorrupt } from '../shared/wiring.ts';

const journal = makeJournalStore(reportCorrupt);
const runs = makeRunStore(reportCorrupt);
const payoutRuns = makePayoutRunStore(reportCorrupt);

const metrics = makePaymentMetrics(reportCorrupt);

export const metricPorts = { metrics, clock };
export const collectMetrics = makeCollectMetrics({ metrics, journal, clock, log });
export const keepBalances = makeKeepBalances({ journal, alerts, clock, log });
export const checkHealth = makeCheckHealth({ runs, payoutRuns, journal, alerts, clock, log });
export const reconciliationPorts = {
  book: makeDifferenceStore(reportCorrupt),
  runs,
  payoutRuns,
  clock,
};
export const journalPorts = { journal, book: makeJournalBook(reportCorrupt), deeds: makeDeedLog(), clock };
