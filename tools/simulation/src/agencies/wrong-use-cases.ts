import { nextRequest } from '@sos/domain/agencies/next-request';
import { isSearching } from '@sos/domain/agencies/request';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Agencies, BookingRequests } from '@sos/functions/usecases/agencies/ports';
import type { AgencyPorts } from './ports.ts';
import { type AgencyUseCases, makeUseCases, type MakeUseCases } from './use-cases.ts';

/** The right use cases over agencies, or requests, of which one method is wrong. */
const overAgencies =
  (wrong: (agencies: Agencies) => Partial<Agencies>): MakeUseCases =>
  (ports) =>
    makeUseCases({ ...ports, agencies: { ...allOfAgencies(ports.agencies), ...wrong(ports.agencies) } });
const overRequests =
  (wrong: (requests: BookingRequests) => Partial<BookingRequests>): MakeUseCases =>
  (ports) =>
    makeUseCases({ ...ports, requests: { ...allOfRequests(ports.requests), ...wrong(ports.requests) } });
const but =
  (wrong: (right: AgencyUseCases, ports: AgencyPorts) => Partial<AgencyUseCases>): MakeUseCases =>
  (ports) => {
    const right = makeUseCases(ports);
    return { ...right, ...wrong(right, ports) };
  };

/** A port is a proxy, which has no members of its own to spread. */
function allOfAgencies(agencies: Agencies): Agencies {
  return {
    find: (id) => agencies.find(id),
    save: (...given) => agencies.save(...given),
    page: (query) => agencies.page(query),
    members: (id) => agencies.members(id),
    member: (id) => agencies.member(id),
    invitation: (id) => agencies.invitation(id),
    invitationsOf: (id) => agencies.invitationsOf(id),
    invitationsTo: (id) => agencies.invitationsTo(id),
    invitationsAt: (address) => agencies.invitationsAt(address),
    changeInvitation: (...given) => agencies.changeInvitation(...given),
    changeMembership: (...given) => agencies.changeMembership(...given),
    follow: (...given) => agencies.follow(...given),
  };
}

function allOfRequests(requests: BookingRequests): BookingRequests {
  return {
    find: (id) => requests.find(id),
    createOnce: (request) => requests.createOnce(request),
    change: (...given) => requests.change(...given),
    offeredTo: (...given) => requests.offeredTo(...given),
    openOf: (id) => requests.openOf(id),
    acceptedFor: (id) => requests.acceptedFor(id),
  };
}

/** Each with one mistake. */
export const wrongAgencies: Readonly<Record<string, MakeUseCases>> = {
  'an acceptance of what was read before': but((_right, { requests, clock }) => ({
    accept: async ({ uid: memberId }, { requestId }) => {
      const request = await requests.find(requestId);
      if (!request?.offeredIds.includes(memberId) || !isSearching(request))
        throw new DomainError('conflict', 'request_taken');
      const after = nextRequest(request, { type: 'accepted', memberId, isAssigned: false, at: clock.now() });
      await requests.change(requestId, () => after);
      return { status: after.status, acceptedBy: after.acceptedBy };
    },
  })),

  'an agency that does not ask whether somebody belongs to another': overAgencies((agencies) => ({
    changeMembership: (ids, decide) =>
      agencies.changeMembership(ids, (state) => {
        const isElsewhere = typeof state.member?.agencyId === 'string' && state.member.agencyId !== ids.agencyId;
        return decide(isElsewhere ? { ...state, member: undefined } : state);
      }),
  })),

  'leaving that stays on the list': overAgencies((agencies) => ({
    changeMembership: (ids, decide) =>
      agencies.changeMembership(ids, (state) => {
        const change = decide(state);
        if (!change || ids.invitationId !== undefined) return change;
        const { agency: _agency, ...others } = change;
        return others;
      }),
  })),

  'an invitation that is used twice': overAgencies((agencies) => ({
    changeMembership: (ids, decide) =>
      agencies.changeMembership(ids, (state) => {
        const { invitation } = state;
        return decide(invitation ? { ...state, invitation: { ...invitation, status: 'waiting' } } : state);
      }),
  })),

  'requests that stay with whoever has left': but(() => ({ followBelonging: async () => undefined })),

  'no escalation': (ports) =>
    makeUseCases({ ...ports, tasks: { enqueue: async () => undefined, cancel: async () => undefined } }),

  'an escalation that asks those asked before': overRequests((requests) => ({
    change: (id, decide) =>
      requests.change(id, (before) => {
        const after = decide({ ...before, offeredIds: [] });
        const isTheSame = after.status === before.status && after.step === before.step;
        return isTheSame ? before : { ...after, offeredIds: [...before.offeredIds, ...after.offeredIds] };
      }),
  })),

  'a request that begins anew when it is asked for twice': overRequests((requests) => ({
    createOnce: async (request) => {
      const isNew = await requests.createOnce(request);
      if (!isNew) await requests.change(request.id, () => request);
      return isNew;
    },
  })),

  'a notice that is not told again': (ports) =>
    makeUseCases({ ...ports, notify: (notice) => ports.notify(notice).catch(() => undefined) }),

  'a booking that no request knows of': overRequests(() => ({ acceptedFor: async () => [] })),

  'a team whose calls nobody follows': but(({ followCall }) => ({
    followCall: (session, isNew) => (isNew ? followCall(session, isNew) : Promise.resolve()),
  })),

  'a manager whose members stay when they manage no more': but(() => ({ followPerson: async () => undefined })),
};
