import {
  makeAdjustments,
  makeBrought,
  makeFriends,
  makePastSets,
} from '../../adapters/firestore/affiliates/console-store.ts';
import { makeFraudCases } from '../../adapters/firestore/affiliates/case-store.ts';
import { makeDirectory } from '../../adapters/firestore/directory/directory-store.ts';
import type { AdjustNeeds } from '../../usecases/affiliates/adjust-commission.ts';
import type { LookNeeds } from '../../usecases/affiliates/look-at-affiliates.ts';
import type { ReviewNeeds } from '../../usecases/affiliates/review-fraud.ts';
import type { SimulateNeeds } from '../../usecases/affiliates/simulate-plan.ts';
import { reportCorrupt } from '../shared/wiring.ts';
import { affiliatePorts } from '../withdrawals/wiring.ts';
import { commissionPorts } from './commissions.ts';
import { dashboardPorts } from './dashboard.ts';

export const consolePorts: LookNeeds & AdjustNeeds & SimulateNeeds & ReviewNeeds = {
  ...commissionPorts,
  ...dashboardPorts,
  people: makeDirectory(reportCorrupt),
  cases: makeFraudCases(reportCorrupt),
  methods: affiliatePorts.methods,
  friends: makeFriends(reportCorrupt),
  brought: makeBrought(reportCorrupt),
  adjustments: makeAdjustments(reportCorrupt),
  sets: makePastSets(reportCorrupt),
};
