import { makeAdjustments, makeBrought, makePastSets } from '../../adapters/firestore/affiliates/console-store.ts';
import { makeDirectory } from '../../adapters/firestore/directory/directory-store.ts';
import type { AdjustNeeds } from '../../usecases/affiliates/adjust-commission.ts';
import type { LookNeeds } from '../../usecases/affiliates/look-at-affiliates.ts';
import type { SimulateNeeds } from '../../usecases/affiliates/simulate-plan.ts';
import { reportCorrupt } from '../shared/wiring.ts';
import { commissionPorts } from './commissions.ts';
import { dashboardPorts } from './dashboard.ts';

export const consolePorts: LookNeeds & AdjustNeeds & SimulateNeeds = {
  ...commissionPorts,
  ...dashboardPorts,
  people: makeDirectory(reportCorrupt),
  brought: makeBrought(reportCorrupt),
  adjustments: makeAdjustments(reportCorrupt),
  sets: makePastSets(reportCorrupt),
};
