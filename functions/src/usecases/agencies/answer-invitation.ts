import { canAnswer } from '@sos/domain/agencies/membership';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import { endMembership, joining } from './join-and-leave.ts';
import type { Agencies } from './ports.ts';

export interface BelongingNeeds {
  readonly agencies: Agencies;
  readonly clock: Clock;
}

/** The caller's own belonging, and who asks for them. */
export function makeGetOwnAgency({ agencies, clock }: BelongingNeeds): Handler<'getOwnAgency'> {
  return async ({ uid }) => {
    const [member, invitations] = await Promise.all([agencies.member(uid), agencies.invitationsTo(uid)]);
    const id = member?.agencyId ?? null;
    const agency = id === null ? undefined : await agencies.find(id);
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
    };
  };
}

/** Throws DomainError not_found for what is not the caller's to answer, and other_agency when they are a member elsewhere. */
export function makeAnswerInvitation({ agencies, clock }: BelongingNeeds): Handler<'answerAgencyInvitation'> {
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

export function makeLeaveAgency({ agencies, clock }: BelongingNeeds): Handler<'leaveAgency'> {
  return async ({ uid }) => {
    const agencyId = (await agencies.member(uid))?.agencyId ?? null;
    if (agencyId !== null) await endMembership(agencies, { agencyId, providerId: uid, by: 'member' }, clock.now());
    return {};
  };
}

/** Throws DomainError not_found for whoever is no member of the caller's agency. */
export function makeRemoveMember({ agencies, clock }: BelongingNeeds): Handler<'removeAgencyMember'> {
  return async ({ uid: agencyId }, { providerId }) => {
    const isEnded = await endMembership(agencies, { agencyId, providerId, by: 'manager' }, clock.now());
    if (!isEnded) throw new DomainError('not_found', 'not_found');
    return {};
  };
}
