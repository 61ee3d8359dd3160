import { makeCallCounts } from '../../adapters/firestore/dashboard/call-counts.ts';
import { makeNewestAlerts } from '../../adapters/firestore/dashboard/newest-alerts.ts';
import { makeLiveCountries } from '../../adapters/firestore/dashboard/live-countries.ts';
import { diallingSpent } from '../limits/wiring.ts';
import { breakers, clock, reportCorrupt } from '../shared/wiring.ts';

export const dashboardPorts = {
  counts: makeCallCounts(reportCorrupt),
  live: makeLiveCountries(reportCorrupt),
  spending: diallingSpent,
  alerts: makeNewestAlerts(reportCorrupt),
  breakers: breakers.store,
  clock,
};
