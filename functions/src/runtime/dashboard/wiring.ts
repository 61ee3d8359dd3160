import { makeCallCounts } from '../../adapters/firestore/dashboard/call-counts.ts';
import { makeNewestAlerts } from '../../adapters/firestore/dashboard/newest-alerts.ts';
import { breakers, clock, reportCorrupt } from '../shared/wiring.ts';

export const dashboardPorts = {
  counts: makeCallCounts(reportCorrupt),
  alerts: makeNewestAlerts(reportCorrupt),
  breakers: breakers.store,
  clock,
};
