import { makeAffiliates } from '../../adapters/firestore/affiliates/affiliate-store.ts';
import { makeAffiliateCounts } from '../../adapters/firestore/affiliates/count-store.ts';
import { makeStatements } from '../../adapters/firestore/affiliates/statement-store.ts';
import type { DashboardNeeds } from '../../usecases/affiliates/get-dashboard.ts';
import type { Affiliates } from '../../usecases/affiliates/ports.ts';
import type { Plans } from '../../usecases/affiliates/commission-ports.ts';
import { clock, configuration, reportCorrupt } from '../shared/wiring.ts';

export const dashboardPorts: DashboardNeeds & { readonly affiliates: Affiliates; readonly plans: Plans } = {
  affiliates: makeAffiliates(reportCorrupt),
  statements: makeStatements(reportCorrupt),
  counts: makeAffiliateCounts(reportCorrupt),
  plans: { current: () => configuration.plan() },
  clock,
};
