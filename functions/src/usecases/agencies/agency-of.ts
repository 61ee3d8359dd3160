import type { UserDocument } from '@sos/contracts/users';
import type { Agencies, Agency } from './ports.ts';

export interface AgencyNeeds {
  readonly agencies: Pick<Agencies, 'find'>;
  readonly members: { find(uid: string): Promise<UserDocument | undefined> };
}

/** The agency of a manager; before anything of it is kept, it has the manager's name. */
export async function agencyOf({ agencies, members }: AgencyNeeds, agencyId: string): Promise<Agency> {
  return (await agencies.find(agencyId)) ?? newAgency(await members.find(agencyId));
}

export function newAgency(manager: Pick<UserDocument, 'firstName' | 'lastName'> | undefined): Agency {
  const name = manager ? `${manager.firstName} ${manager.lastName}`.slice(0, 120) : 'SOS Expat';
  return { name, shareBusyStatus: false, memberIds: [] };
}
