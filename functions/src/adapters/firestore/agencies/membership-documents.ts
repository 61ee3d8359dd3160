import type { Membership, MembershipChange, MembershipIds } from '../../../usecases/agencies/ports.ts';
import { userDocuments } from '../accounts/user-documents.ts';
import { readKept, type StoredProfile, updateKept } from '../providers/kept-profiles.ts';
import type { Desk } from '../shared/optimistic.ts';
import { agencyDocuments, invitationDocuments, memberDocuments } from './agency-documents.ts';

interface Read {
  readonly state: Membership;
  readonly stored: StoredProfile | undefined;
}

/** All that tells of one belonging: what is written must still be as it is read here. */
export async function readMembership(desk: Desk, ids: MembershipIds): Promise<Read> {
  const { agencyId, providerId, invitationId } = ids;
  const [user, provider, agency, member] = await desk.read(
    userDocuments.ref(agencyId),
    userDocuments.ref(providerId),
    agencyDocuments.ref(agencyId),
    memberDocuments.ref(providerId),
  );
  const invited = invitationId === undefined ? [] : await desk.read(invitationDocuments.ref(invitationId));
  const stored = await readKept(desk, providerId);
  const [invitation] = invited.map((snapshot) => invitationDocuments.parse(snapshot));
  return {
    state: {
      manager: user && userDocuments.parse(user),
      provider: provider && userDocuments.parse(provider),
      agency: agency && agencyDocuments.parse(agency),
      member: member && memberDocuments.parse(member),
      profile: stored?.profile,
      invitation,
    },
    stored,
  };
}

interface Writing {
  readonly ids: MembershipIds;
  readonly change: MembershipChange;
}

/** The desk, by which bookings know the colleagues, follows the member. */
export function writeMembership(desk: Desk, { state, stored }: Read, { ids, change }: Writing): void {
  const { manager } = state;
  const linkedProviderIds = change.linkedProviderIds && [...change.linkedProviderIds];
  if (manager && linkedProviderIds) {
    const ref = userDocuments.ref(ids.agencyId);
    userDocuments.update(desk, ref, { before: manager, after: { ...manager, linkedProviderIds } });
  }
  writeAgency(desk, state, { ids, change });
  writeMember(desk, state, { ids, change });
  const agencyId = change.member?.agencyId;
  if (stored && agencyId !== undefined && agencyId !== stored.kept.agencyId) {
    updateKept(desk, stored, { before: stored.kept, after: { ...stored.kept, agencyId } });
  }
}

function writeAgency(desk: Desk, { agency, invitation }: Membership, { ids, change }: Writing): void {
  const ref = agencyDocuments.ref(ids.agencyId);
  if (change.agency && agency) agencyDocuments.update(desk, ref, { before: agency, after: change.agency });
  else if (change.agency) agencyDocuments.create(desk, ref, change.agency);
  if (change.invitation && invitation && ids.invitationId !== undefined) {
    const invited = invitationDocuments.ref(ids.invitationId);
    invitationDocuments.update(desk, invited, { before: invitation, after: change.invitation });
  }
}

function writeMember(desk: Desk, { member }: Membership, { ids, change }: Writing): void {
  const ref = memberDocuments.ref(ids.providerId);
  if (change.member && member) memberDocuments.update(desk, ref, { before: member, after: change.member });
  else if (change.member) memberDocuments.create(desk, ref, change.member);
}
