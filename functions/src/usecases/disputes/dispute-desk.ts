import type { Quarantine } from '../payments/ports.ts';
import { makeAcceptDispute, makeSubmitEvidence } from './answer-dispute.ts';
import { type AssembleNeeds, makeAssembleEvidence } from './assemble.ts';
import { type CarryOutNeeds, makeCarryOut } from './carry-out.ts';
import { makeFinishDisputes } from './finish-disputes.ts';
import { makeFollowDispute, makeRefreshDispute } from './follow-dispute.ts';
import { makeGetDispute, makeListDisputes } from './read-disputes.ts';
import { makeTellDispute, type TellDisputeNeeds } from './tell-dispute.ts';

export type DisputeDeskPorts = TellDisputeNeeds &
  AssembleNeeds &
  Pick<CarryOutNeeds, 'disputeRails' | 'render'> & { readonly quarantine: Quarantine };

/** All that happens to disputes, put together once. */
export function makeDisputeDesk(ports: DisputeDeskPorts) {
  const tellDispute = makeTellDispute(ports);
  const assemble = makeAssembleEvidence(ports);
  const carryOut = makeCarryOut({ ...ports, tellDispute, assemble });
  const needs = { ...ports, tellDispute, assemble, carryOut };
  const refresh = makeRefreshDispute(needs);
  return {
    follow: makeFollowDispute(needs),
    finish: makeFinishDisputes({ ...needs, refresh }),
    list: makeListDisputes(needs),
    get: makeGetDispute(needs),
    submitEvidence: makeSubmitEvidence(needs),
    accept: makeAcceptDispute(needs),
  };
}
