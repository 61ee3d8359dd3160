import type { Output } from '@sos/contracts/callables';
import { nextRequest, type RequestEvent } from '@sos/domain/agencies/next-request';
import { canHelp, rankMembers, speaksFor } from '@sos/domain/agencies/rank-members';
import {
  type AgencyRequest,
  isRequestOver,
  openRequest,
  type RequestCause,
  type Wish,
} from '@sos/domain/agencies/request';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Agencies, BookingRequests, ConfiguredRequests, Member } from './ports.ts';

export interface RequestNeeds {
  readonly agencies: Pick<Agencies, 'member' | 'members'>;
  readonly requests: BookingRequests;
  readonly configuration: ConfiguredRequests;
  readonly clock: Clock;
}

interface NewRequest extends Omit<Wish, 'kind'> {
  readonly id: string;
  readonly clientId: string;
  readonly cause: RequestCause;
}

/** Asks the colleagues of a member; undefined where there are none who could ever help. */
export function makeAskColleagues(needs: RequestNeeds) {
  const escalate = makeEscalateRequest(needs);
  return async (member: Member, asked: NewRequest): Promise<AgencyRequest | undefined> => {
    const { agencyId, providerId: fromProviderId, kind } = member;
    if (agencyId === null) return undefined;
    const colleagues = await needs.agencies.members(agencyId);
    const isAble = (each: Member) =>
      each.providerId !== fromProviderId && canHelp(each, { ...asked, kind }) && speaksFor(each, asked);
    if (!colleagues.some(isAble)) return undefined;
    const rules = await needs.configuration.requestRules();
    const now = needs.clock.now();
    await needs.requests.createOnce(openRequest({ ...asked, agencyId, fromProviderId, kind, rules }, now));
    await escalate({ requestId: asked.id });
    return needs.requests.find(asked.id);
  };
}

/** Throws DomainError no_colleague where nobody could be asked. */
export function makeRequestHelp(needs: RequestNeeds): Handler<'requestAgencyHelp'> {
  const ask = makeAskColleagues(needs);
  return async ({ uid: clientId }, { requestId: id, providerId, ...wish }) => {
    const member = await needs.agencies.member(providerId);
    const request = member && (await ask(member, { ...wish, id, clientId, cause: 'asked' }));
    if (request?.clientId !== clientId) throw new DomainError('conflict', 'no_colleague');
    return viewOf(request);
  };
}

/** Brings a request on whose time may be over; harmless to repeat. */
export function makeEscalateRequest(needs: Pick<RequestNeeds, 'agencies' | 'requests' | 'clock'>) {
  return async ({ requestId }: { readonly requestId: string }): Promise<void> => {
    const request = await needs.requests.find(requestId);
    if (!request || isRequestOver(request)) return;
    await follow(needs, request, (ranked, at) => ({ type: 'due', ranked, at }));
  };
}

/** Takes the offer back from whoever left, or said no. */
export async function follow(
  { agencies, requests, clock }: Pick<RequestNeeds, 'agencies' | 'requests' | 'clock'>,
  { id, ...wish }: AgencyRequest,
  eventOf: (ranked: readonly string[], at: number) => RequestEvent,
): Promise<AgencyRequest | undefined> {
  const ranked = rankMembers(await agencies.members(wish.agencyId), wish);
  return requests.change(id, (before) => nextRequest(before, eventOf(ranked, clock.now())));
}

/** Throws DomainError not_found, request_taken when a colleague was faster, and request_over. */
export function makeAcceptRequest(needs: RequestNeeds): Handler<'acceptAgencyRequest'> {
  return async ({ uid }, { requestId }) => {
    const request = await needs.requests.find(requestId);
    const isAsked = request?.offeredIds.includes(uid) === true;
    if (!isAsked) throw new DomainError('not_found', 'not_found');
    return accept(needs, request, { memberId: uid, isAssigned: false });
  };
}

/** The same for a member of the caller's agency. Throws DomainError not_found too for whoever leaves meanwhile. */
export function makeAssignRequest(needs: RequestNeeds): Handler<'assignAgencyRequest'> {
  return async ({ uid }, { requestId, providerId }) => {
    const request = await needs.requests.find(requestId);
    if (request?.agencyId !== uid) throw new DomainError('not_found', 'not_found');
    return accept(needs, request, { memberId: providerId, isAssigned: true });
  };
}

async function accept(
  needs: RequestNeeds,
  request: AgencyRequest,
  { memberId, isAssigned }: { readonly memberId: string; readonly isAssigned: boolean },
): Promise<Output<'acceptAgencyRequest'>> {
  const { agencies, requests, clock } = needs;
  const member = await agencies.member(memberId);
  if (member?.agencyId !== request.agencyId || !canHelp(member, request))
    throw new DomainError('not_found', 'not_found');
  const event = { type: 'accepted', memberId, isAssigned, at: clock.now() } as const;
  const after = await requests.change(request.id, (before) => nextRequest(before, event));
  if (after?.acceptedBy === memberId) {
    if ((await agencies.member(memberId))?.agencyId === request.agencyId) return viewOf(after);
    // They left while they accepted, and whoever followed that saw nothing to take back yet.
    await follow(needs, request, (ranked, at) => ({ type: 'member_left', memberId, ranked, at }));
    throw new DomainError('not_found', 'not_found');
  }
  throw new DomainError('conflict', after && !isRequestOver(after) ? 'request_taken' : 'request_over');
}

/** Throws DomainError not_found for whom was never asked. */
export function makeDeclineRequest(needs: RequestNeeds): Handler<'declineAgencyRequest'> {
  return async ({ uid }, { requestId }) => {
    const request = await needs.requests.find(requestId);
    if (!request?.offeredIds.includes(uid)) throw new DomainError('not_found', 'not_found');
    await follow(needs, request, (ranked, at) => ({ type: 'declined', memberId: uid, ranked, at }));
    return {};
  };
}

/** Throws DomainError not_found, and request_over once a call is booked or it has ended otherwise. */
export function makeCancelRequest({ requests, clock }: RequestNeeds): Handler<'cancelAgencyRequest'> {
  return async ({ uid }, { requestId }) => {
    const after = await requests.change(requestId, (before) => {
      if (before.clientId !== uid) throw new DomainError('not_found', 'not_found');
      return nextRequest(before, { type: 'cancelled', at: clock.now() });
    });
    if (!after) throw new DomainError('not_found', 'not_found');
    if (after.status !== 'cancelled') throw new DomainError('conflict', 'request_over');
    return viewOf(after);
  };
}

function viewOf({ status, acceptedBy }: AgencyRequest): Output<'acceptAgencyRequest'> {
  return { status, acceptedBy };
}
