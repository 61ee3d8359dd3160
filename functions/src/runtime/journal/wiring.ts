import { makeDifferenceStore } from '../../adapters/firestore/journal/difference-store.ts';
import { makeJournalStore } from '../../adapters/firestore/journal/journal-store.ts';
import { makeRunStore } from '../../adapters/firestore/journal/run-store.ts';
import { makeKeepBalances } from '../../usecases/journal/keep-balances.ts';
import { log } from '../log.ts';
import { alerts, clock, reportCorrupt } from '../shared/wiring.ts';

export const keepBalances = makeKeepBalances({ journal: makeJournalStore(reportCorrupt), alerts, clock, log });
export const journalPorts = { book: makeDifferenceStore(reportCorrupt), runs: makeRunStore(reportCorrupt), clock };
