import { makeStatsBook } from '../../adapters/firestore/providers/stats-store.ts';
import { makeAggregateStats } from '../../usecases/providers/aggregate-stats.ts';
import { runEach } from '../../usecases/shared/run-each.ts';
import { writeNameKeys } from '../directory/name-keys.ts';
import { log } from '../log.ts';
import { clock, reportCorrupt } from '../shared/wiring.ts';

const figures = makeAggregateStats({ book: makeStatsBook(reportCorrupt), clock, log });

/** What is counted of providers, and the keys of names that an older release did not write. */
export const aggregateStats = (): Promise<void> => runEach({ figures, nameKeys: writeNameKeys }, log);
