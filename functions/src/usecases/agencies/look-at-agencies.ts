import type { Output } from '@sos/contracts/callables';
import { isInOffice } from '@sos/domain/accounts/in-office';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { AgencyNeeds } from './agency-of.ts';
import { toView } from './invite-member.ts';
import type { Agencies, Agency, BookingRequests } from './ports.ts';

export interface LookAtAgenciesNeeds extends AgencyNeeds {
  readonly agencies: Pick<Agencies, 'find' | 'page' | 'members' | 'invitationsOf'>;
  readonly requests: Pick<BookingRequests, 'openOf'>;
}
type Row = Output<'adminListAgencies'>['agencies'][number];
const A_PAGE = 50;

/** Every agency, by its name. */
export function makeListAgencies(needs: LookAtAgenciesNeeds): Handler<'adminListAgencies'> {
  return async (_admin, { cursor }) => {
    const { items, next } = await needs.agencies.page({ cursor: cursor ?? null, limit: A_PAGE });
    const agencies = await Promise.all(items.map(({ id, ...agency }) => toRow(needs, id, agency)));
    return { agencies, nextCursor: next };
  };
}

/** One of them with its members and what they agreed to, whom it asked, and its requests. Throws DomainError not_found. */
export function makeGetAgency(needs: LookAtAgenciesNeeds): Handler<'adminGetAgency'> {
  return async (_admin, { agencyId }) => {
    const agency = await needs.agencies.find(agencyId);
    if (!agency) throw new DomainError('not_found', 'not_found');
    const [row, members, invitations, open] = await Promise.all([
      toRow(needs, agencyId, agency),
      needs.agencies.members(agencyId),
      needs.agencies.invitationsOf(agencyId),
      needs.requests.openOf(agencyId),
    ]);
    return {
      agency: row,
      members: members.map(({ providerId, displayName, kind, availability, isShown, joinedAt, maySwitchOff, call }) => {
        return {
          providerId,
          displayName,
          kind,
          availability,
          isShown,
          joinedAt,
          maySwitchOff,
          isInCall: call !== null,
        };
      }),
      invitations: invitations.map((each) => ({ ...toView(each), providerId: each.providerId })),
      requests: open.map(({ id, status, cause, fromProviderId, acceptedBy, offeredIds, createdAt, dueAt }) => {
        return { id, status, cause, fromProviderId, acceptedBy, asked: offeredIds.length, createdAt, dueAt };
      }),
    };
  };
}

async function toRow(
  { members, requests }: Pick<LookAtAgenciesNeeds, 'members' | 'requests'>,
  id: string,
  { name, shareBusyStatus, memberIds }: Agency,
): Promise<Row> {
  const [manager, open] = await Promise.all([members.find(id), requests.openOf(id)]);
  const isManaged = manager !== undefined && isInOffice(manager, 'agency_manager');
  const isSuspended = manager?.role === 'agency_manager' && !isManaged;
  const standing = isManaged ? 'active' : isSuspended ? 'suspended' : 'unmanaged';
  return { id, name, shareBusyStatus, members: memberIds.length, openRequests: open.length, standing };
}
