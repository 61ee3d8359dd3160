import {
  makeAnswerInvitation,
  makeGetOwnAgency,
  makeLeaveAgency,
  makeRemoveMember,
} from '@sos/functions/usecases/agencies/answer-invitation';
import { makeFollowCall, makeFollowProvider } from '@sos/functions/usecases/agencies/follow-call';
import {
  makeFollowBelonging,
  makeFollowInvitation,
  makeFollowRequest,
} from '@sos/functions/usecases/agencies/follow-changes';
import { makeFollowPerson } from '@sos/functions/usecases/agencies/follow-person';
import { makeInviteMember, makeWithdrawInvitation } from '@sos/functions/usecases/agencies/invite-member';
import {
  makeAcceptRequest,
  makeAssignRequest,
  makeCancelRequest,
  makeDeclineRequest,
  makeEscalateRequest,
  makeRequestHelp,
} from '@sos/functions/usecases/agencies/requests';
import { makeUpdateAgency } from '@sos/functions/usecases/agencies/update-agency';
import type { AgencyPorts } from './ports.ts';

/** The use cases of agencies as the regions wire them together. */
export function makeUseCases(ports: AgencyPorts) {
  return {
    invite: makeInviteMember(ports),
    withdraw: makeWithdrawInvitation(ports),
    answer: makeAnswerInvitation(ports),
    // Everybody who is asked in this play is somebody already.
    own: makeGetOwnAgency({ ...ports, claim: async () => undefined }),
    leave: makeLeaveAgency(ports),
    remove: makeRemoveMember(ports),
    update: makeUpdateAgency(ports),
    help: makeRequestHelp(ports),
    accept: makeAcceptRequest(ports),
    assign: makeAssignRequest(ports),
    decline: makeDeclineRequest(ports),
    cancel: makeCancelRequest(ports),
    escalate: makeEscalateRequest(ports),
    followRequest: makeFollowRequest(ports),
    followBelonging: makeFollowBelonging(ports),
    followInvitation: makeFollowInvitation(ports),
    followCall: makeFollowCall({ ...ports, countryOfCall: async () => null }),
    followProvider: makeFollowProvider(ports),
    followPerson: makeFollowPerson(ports),
  };
}
export type AgencyUseCases = ReturnType<typeof makeUseCases>;
export type MakeUseCases = (ports: AgencyPorts) => AgencyUseCases;
