import type { InvitationDocument } from '@sos/contracts/agencies';
import type { Output } from '@sos/contracts/callables';
import type { UserDocument } from '@sos/contracts/users';
import { isInOffice } from '@sos/domain/accounts/in-office';
import { readAddress } from '@sos/domain/agencies/address';
import { INVITATION_LASTS } from '@sos/domain/agencies/membership';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { DeedLog } from '../audit/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import { agencyOf } from './agency-of.ts';
import type { Agencies, FindProvider, Invitation } from './ports.ts';

export interface InviteNeeds {
  readonly agencies: Agencies;
  readonly members: { find(uid: string): Promise<UserDocument | undefined> };
  readonly providers: FindProvider;
  /** The name of the one invitation of an agency to an address, which says nothing of either. */
  readonly invitationId: (agencyId: string, address: string) => string;
  readonly clock: Clock;
}

/** Asks whoever the address leads to; the answer is the same where it leads to nobody. */
export function makeInviteMember(needs: InviteNeeds): Handler<'inviteAgencyMember'> {
  const { providers, invitationId } = needs;
  return async ({ uid: agencyId }, { who }) => {
    const { kind, value } = readAddress(who);
    const providerId = kind === 'email' ? await providers.byEmail(value) : await providers.byId(value);
    const { name: agencyName } = await agencyOf(needs, agencyId);
    const id = invitationId(agencyId, value);
    // As it is looked for once somebody has this address.
    const address = kind === 'email' ? value : who;
    const asked = { agencyId, agencyName, address, providerId: providerId ?? null };
    return toView({ id, ...(await invite(needs, id, asked)) });
  };
}

/** Takes back what was not answered. Throws DomainError not_found, and changed where it was. */
export function makeWithdrawInvitation({
  agencies,
  clock,
}: Pick<InviteNeeds, 'agencies' | 'clock'>): Handler<'withdrawAgencyInvitation'> {
  return async ({ uid }, { invitationId }) => {
    await agencies.changeInvitation(invitationId, (before) => {
      if (before?.agencyId !== uid) throw new DomainError('not_found', 'not_found');
      if (before.status !== 'waiting') throw new DomainError('conflict', 'changed');
      return { ...before, status: 'withdrawn', answeredAt: clock.now() };
    });
    return {};
  };
}

/** Asks providers in an agency's name. Throws DomainError not_found when there is no such agency or provider. */
export function makeLinkProviders(needs: InviteNeeds & { readonly deeds: DeedLog }): Handler<'adminLinkProviders'> {
  const { members, providers, invitationId, deeds, clock } = needs;
  return async ({ uid: adminId }, { agencyId, providerIds, reason }) => {
    const manager = await members.find(agencyId);
    const known = await Promise.all(providerIds.map((id) => providers.byId(id)));
    if (!manager || !isInOffice(manager, 'agency_manager') || known.includes(undefined)) {
      throw new DomainError('not_found', 'not_found');
    }
    const { name: agencyName } = await agencyOf(needs, agencyId);
    for (const providerId of new Set(providerIds)) {
      const asked = { agencyId, agencyName, address: providerId, providerId };
      await invite(needs, invitationId(agencyId, providerId), asked);
    }
    const at = clock.now();
    const subject = { subjectKind: 'user', subjectId: agencyId } as const;
    const entry = { id: `agency-${agencyId}-${at}`, adminId, action: 'adminLinkProviders', ...subject };
    await deeds.note({
      ...entry,
      before: null,
      after: { providerIds: providerIds.join(', ') },
      reason,
      at,
      undoes: null,
    });
    return { invited: new Set(providerIds).size };
  };
}

type Asked = Pick<InvitationDocument, 'agencyId' | 'agencyName' | 'address' | 'providerId'>;

/** One that waits for its answer stays as it is. Whoever is asked already, by another address, is asked no second time. */
async function invite({ agencies, clock }: InviteNeeds, id: string, asked: Asked): Promise<InvitationDocument> {
  const now = clock.now();
  const { agencyId } = asked;
  const others = asked.providerId === null ? [] : await agencies.invitationsTo(asked.providerId);
  const isAsked = others.some((each) => each.id !== id && each.agencyId === agencyId && isOpen(each, now));
  const providerId = isAsked ? null : asked.providerId;
  const fresh: InvitationDocument = {
    ...asked,
    providerId,
    status: 'waiting',
    invitedAt: now,
    expiresAt: now + INVITATION_LASTS,
    answeredAt: null,
  };
  const after = await agencies.changeInvitation(id, (before) => {
    return before && isOpen(before, now) && before.providerId === providerId ? undefined : fresh;
  });
  return after ?? fresh;
}

export function isOpen({ status, expiresAt }: Pick<InvitationDocument, 'status' | 'expiresAt'>, now: number): boolean {
  return status === 'waiting' && now < expiresAt;
}

/** As its agency sees it. */
export function toView(invitation: Invitation): Output<'inviteAgencyMember'> {
  const { id, address, status, invitedAt, expiresAt } = invitation;
  return { id, address, status, invitedAt, expiresAt };
}
