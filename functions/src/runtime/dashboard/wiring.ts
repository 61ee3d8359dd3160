import { makeCallCounts } from '../../adapters/firestore/dashboard/call-counts.ts';
import { makeNewestAlerts } from '../../adapters/firestore/dashboard/newest-alerts.ts';
import { makeLiveCountries } from '../../adapters/firestore/dashboard/live-countries.ts';
import { countWaiting } from '../../adapters/firestore/dashboard/waiting-counts.ts';
import { makeKeptCounts } from '../../usecases/dashboard/kept-counts.ts';
import { diallingSpent } from '../limits/wiring.ts';
import { breakers, clock, reportCorrupt } from '../shared/wiring.ts';

const counts = makeCallCounts(reportCorrupt);

export const dashboardPorts = {
  counts: { ...counts, ...makeKeptCounts(counts, clock) },
  live: makeLiveCountries(reportCorrupt),
  spending: diallingSpent,
  alerts: makeNewestAlerts(reportCorrupt),
  waiting: countWaiting,
  breakers: breakers.store,
  clock,
};
