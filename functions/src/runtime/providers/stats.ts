import { makeStatsBook } from '../../adapters/firestore/providers/stats-store.ts';
import { makeAggregateStats } from '../../usecases/providers/aggregate-stats.ts';
import { log } from '../log.ts';
import { clock, reportCorrupt } from '../shared/wiring.ts';

export const aggregateStats = makeAggregateStats({ book: makeStatsBook(reportCorrupt), clock, log });
