import type { Output } from '@sos/contracts/callables';
import { type AgencyRequest, isRequestOver, isSearching } from '@sos/domain/agencies/request';
import { canAnswer } from '@sos/domain/agencies/membership';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import { endMembership, joining } from './join-and-leave.ts';
import type { Agencies, BookingRequests } from './ports.ts';

interface OwnNeeds extends BelongingNeeds {
  /** Hands over what was sent to an address before it was theirs. */
  readonly claim: (uid: string) => Promise<void>;
}

export interface BelongingNeeds {
  readonly agencies: Agencies;
  readonly requests: Pick<BookingRequests, 'offeredTo'>;
  readonly clock: Clock;
}

/** The caller's own belonging, and who asks for them. */
export function makeGetOwnAgency({ agencies, requests, claim, clock }: OwnNeeds): Handler<'getOwnAgency'> {
  return async ({ uid }) => {
    await claim(uid);
    const [member, invitations] = await Promise.all([agencies.member(uid), agencies.invitationsTo(uid)]);
    const id = member?.agencyId ?? null;
    const agency = id === null ? undefined : await agencies.find(id);
    const asked = id === null ? [] : await requests.offeredTo(uid, id);
    const open = invitations.filter((invitation) => canAnswer(invitation, uid, clock.now()));
    return {
      agency:
        member && id !== null && agency
          ? {
              id,
              name: agency.name,
              shareBusyStatus: agency.shareBusyStatus,
              joinedAt: member.joinedAt,
              maySwitchOff: member.maySwitchOff,
            }
          : null,
      invitations: open.map((each) => ({
        id: each.id,
        agencyName: each.agencyName,
        invitedAt: each.invitedAt,
        expiresAt: each.expiresAt,
      })),
      requests: asked.filter((request) => isTheirs(request, uid)).map((request) => toOffer(request, uid)),
    };
  };
}

const isTheirs = (request: AgencyRequest, uid: string) =>
  isSearching(request) || (request.acceptedBy === uid && !isRequestOver(request));

function toOffer(request: AgencyRequest, uid: string): Output<'getOwnAgency'>['requests'][number] {
  const { id, status, acceptedBy, country, language, speciality, offers } = request;
  const endsAt = offers.find(({ memberId, outcome }) => memberId === uid && outcome === 'open')?.endsAt ?? null;
  return { id, status, acceptedBy, country, language, speciality, endsAt };
}

/** Throws DomainError not_found for what is not the caller's to answer, and other_agency when they are a member elsewhere. */
export function makeAnswerInvitation({
  agencies,
  clock,
}: Omit<BelongingNeeds, 'requests'>): Handler<'answerAgencyInvitation'> {
  return async ({ uid }, { invitationId, accepts, maySwitchOff }) => {
    const now = clock.now();
    const invitation = await agencies.invitation(invitationId);
    if (invitation?.providerId !== uid) throw new DomainError('not_found', 'not_found');
    const { agencyId } = invitation;
    if (!accepts) {
      await agencies.changeInvitation(invitationId, (before) => {
        if (before?.providerId === uid && before.status === 'declined') return undefined;
        if (!before || !canAnswer(before, uid, now)) throw new DomainError('not_found', 'not_found');
        return { ...before, status: 'declined', answeredAt: now };
      });
      return { agencyId: null };
    }
    const wish = { agencyId, providerId: uid, maySwitchOff, now };
    await agencies.changeMembership({ agencyId, providerId: uid, invitationId }, (state) => joining(state, wish));
    return { agencyId };
  };
}

export function makeLeaveAgency({ agencies, clock }: Omit<BelongingNeeds, 'requests'>): Handler<'leaveAgency'> {
  return async ({ uid }) => {
    const agencyId = (await agencies.member(uid))?.agencyId ?? null;
    if (agencyId !== null) await endMembership(agencies, { agencyId, providerId: uid, by: 'member' }, clock.now());
    return {};
  };
}

/** Throws DomainError not_found for whoever is no member of the caller's agency. */
export function makeRemoveMember({ agencies, clock }: Omit<BelongingNeeds, 'requests'>): Handler<'removeAgencyMember'> {
  return async ({ uid: agencyId }, { providerId }) => {
    const isEnded = await endMembership(agencies, { agencyId, providerId, by: 'manager' }, clock.now());
    if (!isEnded) throw new DomainError('not_found', 'not_found');
    return {};
  };
}
