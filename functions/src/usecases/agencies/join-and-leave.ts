import type { MemberDocument } from '@sos/contracts/agencies';
import { canAnswer, withMember, withoutMember, withStay } from '@sos/domain/agencies/membership';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Instant } from '@sos/domain/shared/instant';
import { isInOffice } from '@sos/domain/accounts/in-office';
import { formerMember, newMember } from './member-of.ts';
import type { Agencies, Membership, MembershipChange } from './ports.ts';

interface Joining {
  readonly agencyId: string;
  readonly providerId: string;
  readonly maySwitchOff: boolean;
  readonly now: Instant;
}

/** What joining changes; undefined where it is done. Throws DomainError not_found and other_agency. */
export function joining(state: Membership, wish: Joining): MembershipChange | undefined {
  const { agencyId, providerId, now } = wish;
  if (state.member?.agencyId === agencyId) return answeredAgain(state, wish);
  const { profile, invitation } = known(state, wish);
  if (typeof state.member?.agencyId === 'string') throw new DomainError('conflict', 'other_agency');
  const agency = state.agency ?? { name: invitation.agencyName, shareBusyStatus: false, memberIds: [] };
  const roster = withMember(rosterOf({ ...state, agency }), providerId);
  return {
    linkedProviderIds: roster.linkedProviderIds,
    agency: { ...agency, memberIds: [...roster.memberIds] },
    member: newMember(profile, wish),
    invitation: { ...invitation, status: 'accepted', answeredAt: now },
  };
}

/** A member who was asked once more has nothing left to answer. */
function answeredAgain({ invitation }: Membership, { providerId, now }: Joining): MembershipChange | undefined {
  if (!invitation || !canAnswer(invitation, providerId, now)) return undefined;
  return { invitation: { ...invitation, status: 'accepted', answeredAt: now } };
}

/** Whom it takes to join. Throws DomainError not_found where somebody is gone, or nobody asked. */
function known({ manager, provider, profile, invitation }: Membership, { providerId, now }: Joining) {
  const isManaged = manager !== undefined && isInOffice(manager, 'agency_manager');
  const isAsked = invitation !== undefined && canAnswer(invitation, providerId, now);
  const isProvider = provider !== undefined && profile !== undefined && isInOffice(provider, profile.kind);
  if (!isProvider || !isManaged || !isAsked) throw new DomainError('not_found', 'not_found');
  return { profile, invitation };
}

function rosterOf({ manager, agency }: Pick<Membership, 'manager' | 'agency'>) {
  return { linkedProviderIds: manager?.linkedProviderIds ?? [], memberIds: agency?.memberIds ?? [] };
}

interface Leaving {
  readonly providerId: string;
  /** The agency that they are to leave. */
  readonly agencyId: string;
  readonly by: NonNullable<MemberDocument['leftBy']>;
}

/** Ends a membership; false when there was none. Nothing of the provider is the agency's to read afterwards. */
export async function endMembership(
  agencies: Pick<Agencies, 'changeMembership'>,
  { providerId, agencyId, by }: Leaving,
  now: Instant,
): Promise<boolean> {
  let isEnded = false;
  await agencies.changeMembership({ agencyId, providerId }, (state) => {
    isEnded = state.member?.agencyId === agencyId;
    if (!state.member || !isEnded) return undefined;
    const roster = withoutMember(rosterOf(state), providerId);
    const stay = { providerId, joinedAt: state.member.joinedAt, leftAt: now };
    return {
      linkedProviderIds: roster.linkedProviderIds,
      ...(state.agency && {
        agency: {
          ...state.agency,
          memberIds: [...roster.memberIds],
          stays: withStay(state.agency.stays ?? [], stay),
        },
      }),
      member: formerMember(state.member, { by, now }),
    };
  });
  return isEnded;
}
