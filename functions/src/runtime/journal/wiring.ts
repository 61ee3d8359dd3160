import { makeJournalStore } from '../../adapters/firestore/journal/journal-store.ts';
import { makeKeepBalances } from '../../usecases/journal/keep-balances.ts';
import { log } from '../log.ts';
import { alerts, clock, reportCorrupt } from '../shared/wiring.ts';

export const keepBalances = makeKeepBalances({ journal: makeJournalStore(reportCorrupt), alerts, clock, log });
